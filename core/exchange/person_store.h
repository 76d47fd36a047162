// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/exchange/ready_person.h"
#include "core/storage/person_loader.h"

#include <QHash>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// The wording of a question about consent, as a list shows it: what people agreed to.
struct ConsentWording {
    QString text;
    Language language = Language::Latvian;
    domain::ConsentWay way = domain::ConsentWay::Paper;
};

/// Reads and writes people as imports see them. A trial run writes nothing to the profile and
/// remembers instead what it would have written.
class PersonStore {
public:
    enum class Mode { Write, Trial };

    PersonStore(storage::Profile& profile, Mode mode)
        : m_profile(profile)
        , m_mode(mode)
    {
    }

    void setWording(domain::ConsentPurpose purpose, const ConsentWording& wording)
    {
        m_wordings.insert(purpose, wording);
    }

    /// New people are written together, by the thousand, at the latest by `settle`: for lists whose
    /// rows make nothing but people.
    void holdBack() { m_mostHeld = kMostHeld; }

    /// Errors: NotFound, Storage.
    Result<PersonState> load(qint64 key);
    /// Inside an Act, unless it is a trial. Returns the local key, in a trial a number below 0.
    /// Errors: InvalidInput, Storage, DiskFull.
    Result<qint64> add(NewPerson person, const QDateTime& toldAt);
    Result<void> change(qint64 key, const PersonState& before, PersonState after,
                        const QDateTime& toldAt);
    /// Writes who was held back, before the Act is committed. Errors: Storage, DiskFull.
    Result<void> settle();
    /// Two people whom nobody shall take for one again. Nothing in a trial. Errors: Storage,
    /// DiskFull.
    Result<void> setApart(qint64 person, const QList<qint64>& others);

private:
    static constexpr qsizetype kMostHeld = 8000;

    Result<void> writeParts(qint64 key, const PersonState& before, const PersonState& after);
    Result<void> writeConsent(qint64 key, const PersonState& after, domain::ConsentPurpose purpose,
                              const QDateTime& toldAt);
    /// The wording in the profile, made when it is not there yet.
    struct KeptText {
        domain::ConsentTextId id;
        qint64 key = 0;
    };
    Result<KeptText> textOf(domain::ConsentPurpose purpose);
    Result<storage::PersonLoader*> loader();

    storage::Profile& m_profile;
    Mode m_mode;
    QHash<domain::ConsentPurpose, ConsentWording> m_wordings;
    QHash<domain::ConsentPurpose, KeptText> m_texts;
    std::optional<storage::PersonLoader> m_loader;
    qsizetype m_mostHeld = 0;
    /// Who is not in the profile: of a trial, or held back.
    QHash<qint64, PersonState> m_remembered;
    qint64 m_lastTrialKey = 0;
};

}  // namespace kaasa::exchange
