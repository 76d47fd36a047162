// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QIODevice>

#include <unicode/ucnv.h>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qint64 kPiece = 64 * 1024;
constexpr qsizetype kSample = 256 * 1024;

/// Counts well-formed and broken UTF-8 sequences (RFC 3629), piece by piece.
class Utf8Count {
public:
    void add(QByteArrayView bytes)
    {
        for (const char sign : bytes)
            add(uchar(sign));
    }
    /// A stray byte in a long text is damage, not another encoding.
    bool isUtf8() const { return broken == 0 || (good >= 50 && broken * 100 <= good); }

    qint64 good = 0;
    qint64 broken = 0;

private:
    void add(uchar byte)
    {
        if (m_left > 0) {
            if ((byte & 0xC0) == 0x80) {
                if (--m_left == 0)
                    ++good;
                return;
            }
            ++broken;
            m_left = 0;
        }
        if (byte < 0x80)
            return;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_left = 1;
        else if ((byte & 0xF0) == 0xE0)
            m_left = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_left = 3;
        else
            ++broken;
    }
    int m_left = 0;
};

/// How much a text looks like one written by people here, when its bytes are read in a certain way.
/// Letters that lv, et, ru and their neighbours use earn; signs inside words, two scripts in one
/// word and a capital after a small letter cost.
int likelihood(const QString& text)
{
    static const QString kBaltic = u"āčēģīķļņōŗšūžõäöü"_s;
    static const QString kWestern = u"åøæéèáàíóúñçßêëôâîùý"_s;
    static const QString kPunctuation = u"„“”‘’‚–—…«»№€°§ ©®"_s;
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? text[i - 1] : u' ';
        const QChar after = i + 1 < text.size() ? text[i + 1] : u' ';
        const bool cyrillic = sign.script() == QChar::Script_Cyrillic;
        if (!sign.isLetter()) {
            const bool inWord = before.isLetter() && after.isLetter();
            score += inWord ? -6 : kPunctuation.contains(sign) ? 1 : -3;
            continue;
        }
        if (before.isLetter() && (before.script() == QChar::Script_Cyrillic) != cyrillic)
            score -= 5;
        if (before.isLower() && sign.isUpper())
            score -= 5;
        if (cyrillic)
            score += (before.isLetter() || after.isLetter()) ? 3 : 1;
        else if (kBaltic.contains(sign.toLower()))
            score += 3;
        else if (kWestern.contains(sign.toLower()))
            score += 1;
        else
            score -= 2;
    }
    return score;
}

QString guessSingleByte(const QByteArray& sample)
{
    // ISO 8859-13 and Windows-1257 share their letters; the latter fills 0x80–0x9F with quotation
    // marks and dashes. So the ISO one only wins where its own quotation marks are seen.
    static const std::array kCandidates{u"windows-1257"_s, u"windows-1251"_s, u"windows-1252"_s,
                                        u"iso-8859-13"_s};
    QString best = kCandidates.front();
    int bestScore = std::numeric_limits<int>::min();
    for (const auto& name : kCandidates) {
        const int score = likelihood(TextDecoder(name).decode(sample, true));
        if (score > bestScore) {
            best = name;
            bestScore = score;
        }
    }
    return best;
}

/// Lines with a byte above 0x7F: only they tell one single-byte encoding from another.
void keepTellingLines(QByteArray& sample, QByteArrayView piece)
{
    qsizetype start = 0;
    while (start < piece.size() && sample.size() < kSample) {
        qsizetype end = start;
        bool telling = false;
        while (end < piece.size() && piece[end] != '\n') {
            telling = telling || uchar(piece[end]) >= 0x80;
            ++end;
        }
        if (telling)
            sample.append(piece.data() + start, std::min(end + 1, piece.size()) - start);
        start = end + 1;
    }
}

}  // namespace

TextEncoding detectEncoding(QIODevice& device)
{
    device.seek(0);
    const auto head = device.peek(4096);
    if (head.startsWith("\xEF\xBB\xBF"))
        return {u"utf-8"_s, 3};
    if (head.startsWith("\xFF\xFE"))
        return {u"utf-16-le"_s, 2};
    if (head.startsWith("\xFE\xFF"))
        return {u"utf-16-be"_s, 2};

    // UTF-16 without a mark: in every second byte most are zero, for separators and digits are
    // ASCII.
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i % 2)] += head[i] == '\0' ? 1 : 0;
    if (head.size() >= 4 && zeros[0] + zeros[1] > head.size() / 8)
        return {zeros[1] >= zeros[0] ? u"utf-16-le"_s : u"utf-16-be"_s, 0};

    Utf8Count utf8;
    QByteArray sample;
    while (!device.atEnd()) {
        const auto piece = device.read(kPiece);
        if (piece.isEmpty())
            break;
        utf8.add(piece);
        keepTellingLines(sample, piece);
    }
    device.seek(0);
    if (utf8.isUtf8())
        return {u"utf-8"_s, 0};
    return {guessSingleByte(sample), 0};
}

void TextDecoder::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

TextDecoder::TextDecoder(const QString& encodingName)
{
    auto icuName = encodingName.toLatin1();
    icuName.replace("utf-16-", "utf-16");  // ICU writes UTF-16LE
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(icuName.constData(), &status));
    if (U_FAILURE(status)) {
        status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open("utf-8", &status));
    }
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;

QString TextDecoder::decode(QByteArrayView bytes, bool last)
{
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    auto* const begin = reinterpret_cast<UChar*>(text.data());
    UChar* target = begin;
    const char* source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter.get(), &target, begin + text.size(), &source, source + bytes.size(),
                   nullptr, last, &status);
    Q_ASSERT(U_SUCCESS(status));  // the target holds two units per byte, so it cannot overflow
    text.truncate(target - begin);
    return text;
}

}  // namespace kaasa::exchange
