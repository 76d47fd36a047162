// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/badge_scanner.h"

#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

#if defined(Q_OS_WIN)
constexpr std::array<quint32, 10> kRow{0x0b, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a};
constexpr std::array<quint32, 10> kPad{0x52, 0x4f, 0x50, 0x51, 0x4b, 0x4c, 0x4d, 0x47, 0x48, 0x49};
#elif defined(Q_OS_MACOS)
constexpr std::array<quint32, 10> kRow{29, 18, 19, 20, 21, 23, 22, 26, 28, 25};
constexpr std::array<quint32, 10> kPad{82, 83, 84, 85, 86, 87, 88, 89, 91, 92};
#else  // X11 and Wayland: the kernel's codes and 8
constexpr std::array<quint32, 10> kRow{19, 10, 11, 12, 13, 14, 15, 16, 17, 18};
constexpr std::array<quint32, 10> kPad{90, 87, 88, 89, 83, 84, 85, 79, 80, 81};
#endif

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

QChar digitOf(const QString& text)
{
    return text.size() == 1 && text[0] >= u'0' && text[0] <= u'9' ? text[0] : QChar(u' ');
}

// The sign where it is a digit, else the place; or the other way round.
QString mixed(QString first, const QString& second)
{
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first[i] == u' ')
            first[i] = second[i];
    }
    return first;
}

}  // namespace

int BadgeScanner::digitAtPlace(const QKeyEvent& key)
{
    const auto code = key.nativeScanCode();
    for (int digit = 0; code != 0 && digit < 10; ++digit) {
        if (kRow[size_t(digit)] == code
            || (kPad[size_t(digit)] == code && key.modifiers() & Qt::KeypadModifier))
            return digit;
    }
    return -1;
}

quint32 BadgeScanner::placeOf(int digit)
{
    return kRow[size_t(digit)];
}

void BadgeScanner::reset()
{
    m_signs.clear();
    m_places.clear();
    m_tooLong = false;
}

BadgeScanner::Verdict BadgeScanner::take(const QKeyEvent& key, qint64 at)
{
    if (isModifier(key.key()))
        return Verdict::Pass;  // Shift, where the scanner thinks that digits need it
    const bool inTime = !m_signs.isEmpty() && at >= m_last && at - m_last < kPause;
    const bool plain
        = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && !key.isAutoRepeat();
    const int place = digitAtPlace(key);
    const auto sign = digitOf(key.text());
    if (plain && (sign != u' ' || place >= 0))
        return digit(sign, place < 0 ? QChar(u' ') : QChar(u'0' + place), at);
    const bool ends = plain
        && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab);
    if (ends && m_signs.size() == kDigits && inTime) {
        finish();
        return Verdict::Badge;
    }
    const bool held = !m_signs.isEmpty();
    reset();
    return held ? Verdict::Release : Verdict::Pass;
}

BadgeScanner::Verdict BadgeScanner::digit(QChar sign, QChar place, qint64 at)
{
    const bool follows = at >= m_last && at - m_last < kGap;
    m_last = at;
    if (m_tooLong && follows)
        return Verdict::Pass;
    if (m_signs.size() == kDigits) {
        reset();
        m_tooLong = true;
        return Verdict::Release;
    }
    m_tooLong = false;
    m_signs += sign;
    m_places += place;
    return Verdict::Hold;
}

bool BadgeScanner::isOver(qint64 at) const
{
    const auto longest = patience();
    return longest && (at < m_last || at - m_last >= *longest);
}

BadgeScanner::Verdict BadgeScanner::pause()
{
    if (m_signs.size() == kDigits) {
        finish();
        return Verdict::Badge;
    }
    const bool held = !m_signs.isEmpty();
    reset();
    return held ? Verdict::Release : Verdict::Pass;
}

std::optional<qint64> BadgeScanner::patience() const
{
    if (m_signs.isEmpty())
        return std::nullopt;
    return m_signs.size() == kDigits ? kPause : kGap;
}

void BadgeScanner::finish()
{
    m_badge = {};
    for (const auto& digits : {mixed(m_signs, m_places), mixed(m_places, m_signs)}) {
        if (m_badge.isNull())
            m_badge = domain::BadgeNumber::fromString(digits);
    }
    reset();
}

}  // namespace kaasa::ui
