// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/list_layout.h"
#include "core/exchange/person_question.h"
#include "core/exchange/person_store.h"
#include "core/services/identity_index.h"

namespace kaasa::exchange {

/// Brings the person of a row into the profile: finds who she is, adds what is new about her, or
/// makes her.
class PersonTaker {
public:
    struct Taken {
        qint64 key = 0;  ///< local key, below 0 in a trial; 0 when the row is at fault
        RowAction action = RowAction::Fault;
        QList<CellRemark> remarks;  ///< of the row, and what was found by comparing
        QList<PersonQuestion> questions;
    };

    /// Errors: Storage.
    static Result<PersonTaker> of(storage::Profile& profile, PersonStore::Mode mode,
                                  const ListLayout& layout);

    /// People who are likely meant where a row tells only a name: those who registered for the
    /// event. A name in another spelling then finds them too. Errors: Storage.
    Result<void> prefer(const QList<qint64>& people);

    /// What a person decided, by the lines of rows.
    void answer(PersonAnswers answers);

    /// For lists whose rows make nothing but people: see `PersonStore::holdBack`.
    void holdBack() { m_store.holdBack(); }
    /// Works out ahead what `take` needs, as if everybody were new. Any thread.
    ReadyPerson ready(PersonRow row) const;

    /// Errors: DiskFull, Storage.
    Result<Taken> take(ReadyPerson& ready);
    Result<Taken> take(const PersonRow& row);
    /// Writes who was held back, before the Act is committed. Errors: DiskFull, Storage.
    Result<void> settle() { return m_store.settle(); }

private:
    PersonTaker(storage::Profile& profile, PersonStore::Mode mode, services::IdentityIndex people,
                ListLayout layout);

    /// The person's local key; 0 when she is not known, -1 … in a trial; `several` when names alone
    /// fit more than one.
    struct Found {
        qint64 key = 0;
        PersonState state;
        bool several = false;
        Prefer prefer = Prefer::Ours;
        QList<PersonQuestion> questions;
    };
    Result<Found> find(const ReadyPerson& ready);
    Result<Found> findByProof(const ReadyPerson& ready);
    Result<Found> findByName(const ReadyPerson& ready);
    /// Who was answered; nothing when she is not there any more.
    Result<std::optional<Found>> findAnswered(const ReadyPerson& ready, const PersonAnswer& answer);
    struct Candidate {
        qint64 key = 0;
        PersonState state;
    };
    Result<QList<Candidate>> statesOf(const QList<qint64>& keys);
    static QList<qint64> namesakes(const QList<qint64>& named);
    static services::PersonLikeness likenessOf(const Candidate& person, const ReadyPerson& ready);
    /// Unless she is surely another one.
    void ask(Found& found, const ReadyPerson& ready, const Candidate& person,
             const services::PersonLikeness& likeness) const;
    Result<Taken> update(const ReadyPerson& ready, const Found& found, Taken taken);
    Result<Taken> add(ReadyPerson& ready, Taken taken);
    void remember(int line, qint64 key);
    void remark(Taken& taken, Remark why, Field field, const QString& raw) const;

    const Clock& m_clock;
    PersonStore m_store;
    services::IdentityIndex m_people;
    ListLayout m_layout;
    QString m_country;  ///< where people live unless their row says otherwise
    QHash<qint64, PersonState> m_preferred;
    PersonAnswers m_answers;
    QHash<int, qint64> m_answered;  ///< who came in with a line that an answer names; 0 before that
    QList<int> m_trialLines;        ///< of those whom a trial made: -1, -2, …
};

/// What became of the person of a row, for the report.
ImportedRow importedRow(const PersonRow& row, PersonTaker::Taken taken);

}  // namespace kaasa::exchange
