// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;
struct UConverter;

namespace kaasa::exchange {

/// How the letters of a text file are stored.
struct TextEncoding {
    QString name;       ///< "utf-8", "utf-16-le", "utf-16-be", "windows-1257", "iso-8859-13" …
    int markBytes = 0;  ///< length of the byte order mark at the start of the file
    bool operator==(const TextEncoding&) const = default;
};

/// Recognises the encoding by what the bytes make sense as, reading `device` to its end in pieces.
/// Desks of Latvia and Estonia meet: UTF-8, UTF-16, Windows-1257, -1251, -1252 and ISO 8859-13.
TextEncoding detectEncoding(QIODevice& device);

/// Turns the bytes of one file into text piece by piece; letters may straddle two pieces.
/// Bytes that mean nothing become U+FFFD.
class TextDecoder {
public:
    /// An unknown name falls back to UTF-8.
    explicit TextDecoder(const QString& encodingName);
    ~TextDecoder();
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;

    /// `last`: no bytes follow.
    QString decode(QByteArrayView bytes, bool last);

private:
    struct Close {
        void operator()(UConverter* converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;
};

}  // namespace kaasa::exchange
