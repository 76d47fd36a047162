// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_sound.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kRate = 22050;  // samples a second
constexpr double kLoudness = 0.4;

template <typename T>
void put(QByteArray& bytes, T value)
{
    const auto little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof(T));
}

}  // namespace

QByteArray DeskSound::wave(int hertz, int milliseconds)
{
    const int samples = kRate * milliseconds / 1000;
    QByteArray bytes("RIFF");
    put<quint32>(bytes, quint32(36 + 2 * samples));
    bytes += "WAVEfmt ";
    put<quint32>(bytes, 16);
    put<quint16>(bytes, 1);  // PCM
    put<quint16>(bytes, 1);
    put<quint32>(bytes, kRate);
    put<quint32>(bytes, 2 * kRate);
    put<quint16>(bytes, 2);
    put<quint16>(bytes, 16);
    bytes += "data";
    put<quint32>(bytes, quint32(2 * samples));
    for (int i = 0; i < samples; ++i) {
        const double fade = std::sin(std::numbers::pi * i / samples);
        const double sample = std::sin(2 * std::numbers::pi * hertz * i / kRate);
        put<qint16>(bytes, qint16(32767 * kLoudness * fade * sample));
    }
    return bytes;
}

QString DeskSound::file(Kind kind)
{
    const auto path = m_folder.filePath(kind == Kind::Success ? u"yes.wav"_s : u"look.wav"_s);
    if (QFile::exists(path))
        return path;
    QFile sound(path);
    if (!sound.open(QIODevice::WriteOnly))
        return {};
    sound.write(kind == Kind::Success ? wave(880, 140) : wave(300, 320));
    return path;
}

void DeskSound::play(Kind kind)
{
#ifdef Q_OS_MACOS
    const QStringList players{u"afplay"_s};
#else
    const QStringList players{u"pw-play"_s, u"paplay"_s, u"aplay"_s};
#endif
    for (const auto& name : players) {
        const auto player = QStandardPaths::findExecutable(name);
        if (!player.isEmpty() && QProcess::startDetached(player, {file(kind)}))
            return;
    }
    QApplication::beep();
}

}  // namespace kaasa::ui
