// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/known_people_card.h"

#include "core/domain/phone.h"
#include "core/names/likeness_text.h"
#include "ui/people/person_words.h"
#include "ui/shared/compare_view.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/whole_list.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using exchange::PersonChoice;
using exchange::PersonQuestion;
using exchange::PersonState;

namespace {

constexpr std::array kChoices{PersonChoice::KeepOurs, PersonChoice::TakeTheirs,
                              PersonChoice::NewPerson, PersonChoice::Later};

bool isCertain(const PersonQuestion& question)
{
    return question.likeness.certainty == names::Certainty::Same;
}

QString namesOf(const domain::Person& person)
{
    QStringList names;
    for (const auto& name : person.names)
        names.append(domain::fullName(name));
    return names.join(u'\n');
}

QString contactsOf(const domain::Person& person, domain::ContactKind kind)
{
    QStringList lines;
    for (const auto& contact : person.contacts) {
        if (contact.kind != kind)
            continue;
        const bool isNumber = kind == domain::ContactKind::Phone && !contact.normal.isEmpty();
        lines.append(isNumber ? domain::phoneForReading(contact.normal) : contact.typed);
    }
    return lines.join(u'\n');
}

QString birthOf(const domain::Person& person)
{
    if (person.birthDate.isValid())
        return formats().date(person.birthDate);
    return person.birthYear ? QString::number(*person.birthYear) : QString();
}

}  // namespace

KnownPeopleCard::KnownPeopleCard(QWidget* parent)
    : Card(parent)
    , m_model(new RowsModel(this))
    , m_list(new WholeList)
    , m_moreWords(new QLabel)
    , m_why(new QLabel)
    , m_compare(new CompareView)
    , m_forAll(new QCheckBox)
{
    m_list->setObjectName(u"import.known"_s);
    m_compare->setObjectName(u"import.compare"_s);
    m_forAll->setObjectName(u"import.forAll"_s);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &KnownPeopleCard::showChosen);
    retranslate();
}

void KnownPeopleCard::build()
{
    m_list->setModel(m_model);
    setShowsData(m_list);
    m_compare->setReadOnly(true);
    for (auto* label : {m_moreWords, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTone(m_moreWords, Tone::Muted);
    auto* acts = new FlowLayout;
    for (size_t i = 0; i < kChoices.size(); ++i) {
        const auto choice = kChoices[i];
        auto* button = new QPushButton;
        button->setObjectName(u"import.known."_s + codeOf(choice));
        setKeyHint(button, QString::number(i + 1));
        connect(button, &QPushButton::clicked, this, [this, choice] { answer(choice); });
        auto* key = new QShortcut(QKeySequence(Qt::Key(int(Qt::Key_1) + int(i))), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, choice] { answer(choice); });
        m_choices.append(button);
        acts->addWidget(button);
    }
    body()->addWidget(m_list);
    body()->addWidget(m_moreWords);
    body()->addWidget(m_why);
    body()->addWidget(m_compare);
    body()->addWidget(m_forAll);
    body()->addLayout(acts);
}

void KnownPeopleCard::show(const exchange::ImportReport& report)
{
    const int before = chosen();
    m_questions = report.questions;
    m_more = report.moreQuestions;
    retranslate();
    if (m_questions.isEmpty())
        return;
    const int row = qBound(0, before, int(m_questions.size()) - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    showChosen();
}

void KnownPeopleCard::forget()
{
    m_answers.clear();
    m_questions.clear();
    m_forAll->setChecked(false);
    fill();
}

int KnownPeopleCard::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < m_questions.size() ? row : -1;
}

std::pair<QString, bool> KnownPeopleCard::answerOf(const PersonQuestion& question) const
{
    const auto answer = m_answers.constFind(question.line);
    // of several people whom a row resembles, one is answered
    const bool isHers = answer != m_answers.cend()
        && (answer->known == question.known || answer->choice == PersonChoice::NewPerson);
    switch (isHers ? answer->choice : PersonChoice::Later) {
    case PersonChoice::KeepOurs:
        return {tr("ours are kept"), true};
    case PersonChoice::TakeTheirs:
        return {tr("theirs are taken"), true};
    case PersonChoice::NewPerson:
        return {tr("new person"), true};
    case PersonChoice::Later:
        break;
    }
    if (isCertain(question))
        return {tr("ours are kept"), true};
    return {isHers ? tr("later", "decided") : tr("not decided"), isHers};
}

void KnownPeopleCard::fill()
{
    QList<RowsModel::Row> rows;
    for (const auto& question : std::as_const(m_questions)) {
        const auto told = domain::displayName(question.told.person);
        const auto stands = domain::displayName(question.stands.person);
        const auto [answer, isDecided] = answerOf(question);
        rows.append({.text = told == stands ? told : told + u" – "_s + stands,
                     //: Where something stands in an imported list: a row of the file
                     .detail = tr("Row %1").arg(formats().number(question.line)) + u" · "_s
                         + names::certaintyText(question.likeness.certainty, interfaceWords()),
                     .shape = int(isDecided ? StatusShape::Disc : StatusShape::Ring),
                     .status = answer});
    }
    m_model->setRows(rows);
    m_moreWords->setVisible(m_more > 0);
    //: Below a list of rows that resemble people. %n = how many more there are.
    m_moreWords->setText(
        tr("And %n more, which come in as if nobody had looked.", nullptr, m_more));
}

void KnownPeopleCard::showChosen()
{
    const int row = chosen();
    for (QWidget* widget : {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_compare)})
        widget->setVisible(row >= 0);
    if (row < 0)
        return;
    const auto& question = m_questions.at(row);
    m_why->setText(services::likenessText(question.likeness, interfaceWords()));
    m_compare->setColumns({question.known.line > 0
                               ? tr("Row %1").arg(formats().number(question.known.line))
                               : tr("Here"),
                           tr("In the list")});
    QList<CompareView::Field> fields;
    const auto add = [&fields](const QString& label, const QString& ours, const QString& theirs) {
        if (!ours.isEmpty() || !theirs.isEmpty())
            fields.append({label, label, {ours, theirs}, 0});
    };
    const auto& ours = question.stands;
    const auto& theirs = question.told;
    add(tr("Name"), namesOf(ours.person), namesOf(theirs.person));
    add(tr("Born"), birthOf(ours.person), birthOf(theirs.person));
    add(tr("Personal code"), ours.codes.join(u'\n'), theirs.codes.join(u'\n'));
    using domain::ContactKind;
    add(tr("Phone"), contactsOf(ours.person, ContactKind::Phone),
        contactsOf(theirs.person, ContactKind::Phone));
    add(tr("E-mail"), contactsOf(ours.person, ContactKind::Email),
        contactsOf(theirs.person, ContactKind::Email));
    add(tr("Address"), contactsOf(ours.person, ContactKind::Address),
        contactsOf(theirs.person, ContactKind::Address));
    add(tr("Municipality"), ours.person.municipality, theirs.person.municipality);
    add(tr("Languages"), languagesLine(ours.person.languages),
        languagesLine(theirs.person.languages));
    m_compare->setFields(fields);
}

void KnownPeopleCard::answer(PersonChoice choice)
{
    const int row = chosen();
    if (row < 0)
        return;
    const auto& asked = m_questions.at(row);
    m_answers.insert(asked.line, {choice, asked.known});
    if (m_forAll->isChecked() && isCertain(asked)) {
        for (const auto& question : std::as_const(m_questions)) {
            if (isCertain(question))
                m_answers.insert(question.line, {choice, question.known});
        }
    }
    const auto current = m_list->currentIndex();
    fill();
    m_list->setCurrentIndex(m_model->index(current.row(), 0));
    goOn();
    Q_EMIT answersChanged();
}

void KnownPeopleCard::goOn()
{
    const int rows = int(m_questions.size());
    for (int step = 1; step < rows; ++step) {
        const int row = (chosen() + step) % rows;
        if (!m_answers.contains(m_questions.at(row).line)) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void KnownPeopleCard::retranslate()
{
    setTitle(tr("People already here"));
    setSubtitle(tr("These rows resemble people who are here, or tell something else of them. "
                   "Whoever is not decided comes in as a new person and waits under Duplicates."));
    const QStringList words{tr("Keep ours"), tr("Take theirs"), tr("New person"),
                            tr("Decide later")};
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setText(words[i]);
    m_forAll->setText(tr("The same answer for all who are certain"));
    const auto certain = std::count_if(m_questions.begin(), m_questions.end(), isCertain);
    m_forAll->setVisible(certain > 1);
    m_list->setAccessibleName(tr("Rows that resemble people"));
    fill();
    showChosen();
}

}  // namespace kaasa::ui
