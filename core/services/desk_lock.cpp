// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_lock.h"

#include "core/base/field_check.h"
#include "core/crypto/hash.h"
#include "core/storage/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

constexpr QStringView kPin = u"desk.pin";
constexpr QStringView kWrongTries = u"desk.wrong_tries";
constexpr QStringView kWaitsUntil = u"desk.waits_until";
constexpr QStringView kLocked = u"desk.locked";  // "locked", and behind it the meeting
constexpr QStringView kIdleMinutes = u"lock.minutes";
constexpr QStringView kLockedWord = u"locked";
constexpr int kLongestWait = 600;  // seconds

}  // namespace

bool DeskLock::hasPin() const
{
    // one that cannot be read is not given away: nobody may set another past it
    const auto hash = m_profile.secret(kPin);
    return !hash || !hash.value().isEmpty();
}

Result<void> DeskLock::setPin(const QString& pin)
{
    if (pin.size() < kLeast || pin.size() > kMost)
        return Error{Error::Code::InvalidInput, u"desk PIN"_s, {u"pin"_s}};
    const auto hash = crypto::passwordHash(pin);
    if (hash.isEmpty())
        return Error{Error::Code::Storage, u"no memory for the hash of the PIN"_s, {}};
    if (const auto set = m_profile.setSecret(kPin, hash); !set)
        return set.error();
    return m_profile.setLocalSetting(kWrongTries, u"0"_s);
}

int DeskLock::wrongTries() const
{
    // tries that cannot be counted leave none that is free
    const auto tries = m_profile.localSetting(kWrongTries);
    return tries ? tries.value().toInt() : kFreeTries;
}

QDateTime DeskLock::waitsUntil() const
{
    const auto until = m_profile.localSetting(kWaitsUntil);
    return QDateTime::fromString(until.valueOr(QString()), Qt::ISODate);
}

int DeskLock::freeTries() const
{
    return std::max(0, kFreeTries - wrongTries());
}

Result<void> DeskLock::lock(const QString& meeting)
{
    if (!hasPin())
        return Error{Error::Code::NotFound, u"no desk PIN"_s, {u"pin"_s}};
    return m_profile.setLocalSetting(kLocked, kLockedWord.toString() + u' ' + meeting);
}

bool DeskLock::isLocked() const
{
    // a profile that cannot be read shows nothing either
    const auto state = m_profile.localSetting(kLocked);
    return !state || state.value().startsWith(kLockedWord);
}

QString DeskLock::lockedMeeting() const
{
    const auto state = m_profile.localSetting(kLocked).valueOr(QString());
    return state.mid(kLockedWord.size()).trimmed();
}

int DeskLock::idleMinutes() const
{
    const int minutes = m_profile.localSetting(kIdleMinutes).valueOr(QString()).toInt();
    return minutes >= kLeastMinutes && minutes <= kMostMinutes ? minutes : kUsualMinutes;
}

Result<void> DeskLock::setIdleMinutes(int minutes)
{
    if (minutes < kLeastMinutes || minutes > kMostMinutes)
        return invalidField(u"lock_minutes", FieldFault::OutOfRange,
                            {QString::number(kLeastMinutes), QString::number(kMostMinutes)});
    return m_profile.setLocalSetting(kIdleMinutes, QString::number(minutes));
}

Result<DeskLock::Answer> DeskLock::tryPin(const QString& pin)
{
    const auto hash = m_profile.secret(kPin);
    if (!hash)
        return hash.error();
    if (hash.value().isEmpty())
        return Error{Error::Code::NotFound, u"no desk PIN"_s, {}};
    const auto now = m_profile.clock().now();
    if (const auto until = waitsUntil(); until.isValid() && until > now)
        return Answer::Wait;
    if (crypto::passwordMatches(hash.value(), pin)) {
        for (const auto& [key, open] : {std::pair{kWrongTries, u"0"_s}, {kLocked, QString()}}) {
            if (const auto set = m_profile.localSetting(key); set && set.value() == open)
                continue;
            if (const auto set = m_profile.setLocalSetting(key, open); !set)
                qWarning("desk lock: %s", qPrintable(set.error().detail));  // open all the same
        }
        return Answer::Opened;
    }
    const int tries = wrongTries() + 1;
    if (const auto set = m_profile.setLocalSetting(kWrongTries, QString::number(tries)); !set)
        return set.error();
    if (tries >= kFreeTries) {
        const int seconds = std::min(kLongestWait, 15 << std::min(tries - kFreeTries, 6));
        if (const auto set
            = m_profile.setLocalSetting(kWaitsUntil, now.addSecs(seconds).toString(Qt::ISODate));
            !set)
            return set.error();
    }
    return Answer::Wrong;
}

}  // namespace kaasa::services
