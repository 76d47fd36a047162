// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_signature.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kaasa::exchange {

namespace {

struct Signature {
    QByteArray bytes;
    Refusal kind;
};

bool isUtf16(const QByteArray& head)
{
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
}

/// Control signs that no text has; UTF-16 without a mark has zeros, but in every second byte only.
bool looksBinary(const QByteArray& head)
{
    if (isUtf16(head))
        return false;
    std::array<int, 2> zeros{};
    int controls = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = uchar(head[i]);
        zeros[size_t(i % 2)] += byte == 0 ? 1 : 0;
        const bool white
            = byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == 0x1A;
        controls += byte < 0x20 && byte != 0 && !white ? 1 : 0;
    }
    const auto [fewer, more] = std::minmax(zeros[0], zeros[1]);
    const bool utf16 = more * 3 > head.size() / 2 && fewer * 20 < more;
    if (utf16)
        return false;
    return zeros[0] + zeros[1] > 0 || controls * 50 > head.size();
}

}  // namespace

std::optional<Refusal> foreignKind(const QByteArray& head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        return Refusal::ZipFile;
    }
    if (head.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1"))) {
        // a package with a password is a compound file whose streams have names in UTF-16
        const auto name = QStringLiteral("EncryptedPackage");
        const QByteArray wide(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
        return head.contains(wide) ? Refusal::LockedWorkbook : Refusal::Workbook;
    }
    static const std::array kSignatures{
        Signature{QByteArray::fromHex("89504E47"), Refusal::NotText},  // PNG
        Signature{QByteArray::fromHex("FFD8FF"), Refusal::NotText},    // JPEG
        Signature{"GIF8", Refusal::NotText},
        Signature{"%PDF", Refusal::NotText},
        Signature{"SQLite format 3", Refusal::NotText},
        Signature{"{\\rtf", Refusal::NotText},
        Signature{QByteArray::fromHex("1F8B"), Refusal::ZipFile},
        Signature{QByteArray::fromHex("377ABCAF271C"), Refusal::ZipFile},
        Signature{"Rar!", Refusal::ZipFile},
    };
    for (const auto& signature : kSignatures) {
        if (head.startsWith(signature.bytes))
            return signature.kind;
    }
    auto start = head;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().left(20).toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
        || start.startsWith("<table"))
        return Refusal::WebPage;
    if (looksBinary(head))
        return Refusal::NotText;
    return std::nullopt;
}

}  // namespace kaasa::exchange
