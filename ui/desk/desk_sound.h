// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace kaasa::ui {

/// Two short sounds for the door. Played by whatever player the system has, because no other part
/// of the program needs a library for sound; without one the system's bell rings.
class DeskSound : public QObject {
    Q_OBJECT
public:
    enum class Kind { Success, Attention };

    using QObject::QObject;

    void play(Kind kind);

    /// A tone as a WAV file: 16 bits, one channel, 22,050 Hz, fading so that it does not click.
    static QByteArray wave(int hertz, int milliseconds);

private:
    QString file(Kind kind);

    QTemporaryDir m_folder;
};

}  // namespace kaasa::ui
