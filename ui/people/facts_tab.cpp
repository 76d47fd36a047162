// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/facts_tab.h"

#include "core/domain/fact_completeness.h"
#include "core/services/people_service.h"
#include "core/storage/consent_repository.h"
#include "core/storage/person_fact_repository.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/fact_row.h"
#include "ui/people/fact_words.h"
#include "ui/shared/card.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::FieldClass;

FactsTab::FactsTab(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_mark(new StatusMark)
    , m_missing(new QLabel)
    , m_sum(new Card)
    , m_reporting(new Card)
    , m_special(new Card)
    , m_consentBar(new InlineBar(InlineBar::Kind::Warning))
    , m_show(new QPushButton)
    , m_specialRows(new QWidget)
{
    setObjectName(u"person.facts"_s);
    m_show->setObjectName(u"person.facts.show"_s);
    m_consentBar->hide();
    setRole(m_show, Role::Link);
    setTone(m_missing, Tone::Muted);
    m_missing->setWordWrap(true);
    m_sum->body()->addWidget(m_mark, 0, Qt::AlignLeading);
    m_sum->body()->addWidget(m_missing);
    auto* special = new QVBoxLayout(m_specialRows);
    special->setContentsMargins(0, 0, 0, 0);
    special->setSpacing(8);
    special->addWidget(m_consentBar);
    m_special->setAside(m_show);
    m_special->body()->addWidget(m_specialRows);
    for (const auto& definition : domain::factDefinitions()) {
        auto* row = new FactRow(definition, workspace.clock());
        m_rows.append(row);
        if (definition.fieldClass == FieldClass::Special)
            special->addWidget(row);
        else
            m_reporting->body()->addWidget(row);
        connect(row, &FactRow::answered, this,
                [this, row](const domain::Fact& fact, QDate since, QDate corrects) {
                    save(row, fact, since, corrects);
                });
    }
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    for (auto* card : {m_sum, m_reporting, m_special})
        layout->addWidget(card);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connect(m_show, &QPushButton::clicked, this, [this] { fold(m_specialRows->isVisible()); });
    connect(m_consentBar, &InlineBar::acted, this, [this] { Q_EMIT tabRequested(u"consents"_s); });
    m_specialRows->hide();
}

void FactsTab::retranslate()
{
    setAccessibleName(tr("For reports"));
    m_sum->setTitle(tr("What funders count"));
    m_sum->setSubtitle(
        tr("Nobody has to answer. “Does not want to say” is an answer too: it shows that "
           "somebody asked."));
    m_reporting->setTitle(tr("Answers"));
    m_special->setTitle(tr("Origin and health"));
    m_special->setSubtitle(tr("Protected by law. Noted only with consent."));
    fold(!m_specialRows->isVisible());
    for (auto* row : std::as_const(m_rows))
        row->retranslate();
    if (m_person != 0)
        show(m_person);
}

void FactsTab::fold(bool folded)
{
    m_specialRows->setVisible(!folded);
    m_show->setText(folded ? tr("Show") : tr("Hide"));
    //: Spoken: %1 is the title of a card
    m_show->setAccessibleName(tr("%1: origin and health").arg(m_show->text()));
}

void FactsTab::show(qint64 person)
{
    if (person != m_person)
        fold(true);
    m_person = person;
    if (person == 0)
        return;
    auto& database = m_workspace.reading().database();
    storage::PersonFactRepository facts(database);
    for (auto* row : std::as_const(m_rows)) {
        const auto history = facts.history(person, row->key());
        if (!history) {
            Q_EMIT failed(sentenceFor(history.error()));
            return;
        }
        row->show(history.value());
    }
    const auto consent
        = storage::ConsentRepository(database)
              .holding(person, domain::ConsentPurpose::SpecialData, m_workspace.clock().today())
              .valueOr({});
    if (consent && consent->act == domain::ConsentAct::Given)
        m_consentBar->clear();
    else
        m_consentBar->tell(tr("There is no consent to noting origin and health."),
                           tr("Record consent"));
    showCompleteness();
}

void FactsTab::showCompleteness()
{
    auto& database = m_workspace.reading().database();
    const auto kept
        = storage::PersonFactRepository(database).newest(m_person, m_workspace.clock().today());
    const auto record = storage::PersonRepository(database).findByKey(m_person);
    QList<domain::Fact> facts;
    for (const auto& one : kept.valueOr({}))
        facts.append(one.fact);
    const auto complete
        = domain::completenessOf(facts, record && record.value().birthYear.has_value());
    //: "14 of 15 answers are there"
    const auto sum = tr("Answers: %1 of %2")
                         .arg(formats().number(complete.there), formats().number(complete.needed));
    m_mark->set(complete.complete() ? StatusShape::GreenTick : StatusShape::Triangle, sum);
    QStringList missing;
    for (const auto& key : complete.missing)
        missing.append(key == u"birth_date" ? tr("Birth date or year") : factLabel(key));
    m_missing->setText(
        complete.complete()
            ? tr("Counted in every table.")
            : tr("Counted only in the grand total. Missing: %1").arg(missing.join(u", "_s)));
}

void FactsTab::save(FactRow* row, const domain::Fact& fact, QDate since, QDate corrects)
{
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person, fact, since, corrects](storage::Profile& profile) {
            return services::PeopleService(profile).saveFact(person, fact, since, corrects);
        },
        [this, row](const Result<void>& written) {
            if (written)
                Q_EMIT saved();
            else
                row->setError(sentenceFor(written.error()));
        });
}

}  // namespace kaasa::ui
