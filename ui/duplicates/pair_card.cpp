// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pair_card.h"

#include "core/domain/phone.h"
#include "core/services/merge_service.h"
#include "core/storage/person_attendance_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/history/change_words.h"
#include "ui/people/person_words.h"
#include "ui/shared/compare_view.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/value_list.h"

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

const QString kName = u"name"_s;

QString keyText(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString reading(const domain::Contact& contact)
{
    return contact.kind == domain::ContactKind::Phone && !contact.normal.isEmpty()
        ? domain::phoneForReading(contact.normal)
        : contact.typed;
}

}  // namespace

PairCard::PairCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_why(new QLabel(this))
    , m_compare(new CompareView(this))
    , m_both(new ValueList(this))
    , m_merge(new QPushButton(this))
    , m_distinct(new QPushButton(this))
    , m_openFirst(new QPushButton(this))
    , m_openSecond(new QPushButton(this))
{
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_compare->setObjectName(u"duplicates.compare"_s);
    m_merge->setObjectName(u"duplicates.merge"_s);
    m_distinct->setObjectName(u"duplicates.distinct"_s);
    m_openFirst->setObjectName(u"duplicates.openFirst"_s);
    m_openSecond->setObjectName(u"duplicates.openSecond"_s);
    setRole(m_merge, Role::Primary);
    for (auto* link : {m_openFirst, m_openSecond}) {
        setRole(link, Role::Link);
        setShowsData(link);
    }
    auto* links = new FlowLayout;
    links->addWidget(m_openFirst);
    links->addWidget(m_openSecond);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_distinct);
    body()->setSpacing(16);
    body()->addWidget(m_why);
    body()->addWidget(m_compare);
    body()->addWidget(m_both);
    body()->addLayout(links);
    body()->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &PairCard::mergeRequested);
    connect(m_distinct, &QPushButton::clicked, this, &PairCard::distinctRequested);
    connect(m_openFirst, &QPushButton::clicked, this, [this] { open(m_pair.a); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] { open(m_pair.b); });
    retranslate();
}

void PairCard::retranslate()
{
    setTitle(tr("One person?"));
    m_merge->setText(tr("Merge"));
    m_merge->setToolTip(keyText(Qt::CTRL | Qt::Key_Return));
    m_distinct->setText(tr("Not the same"));
    m_distinct->setToolTip(keyText(Qt::CTRL | Qt::Key_Delete));
    if (m_pair.a != 0)
        show(m_pair);
}

void PairCard::show(const services::DuplicatePair& pair)
{
    m_pair = pair;
    const Words words(interfaceLanguage());
    m_why->setText(services::likenessText(pair.likeness, words));
    storage::PersonRepository people(m_workspace.reading().database());
    const auto a = people.findByKey(pair.a);
    const auto b = people.findByKey(pair.b);
    if (!a || !b)
        return hide();
    compare(a.value(), b.value());
    listBoth(a.value(), b.value());
    //: %1 is a person's name
    m_openFirst->setText(tr("Open %1").arg(domain::displayName(a.value())));
    m_openSecond->setText(tr("Open %1").arg(domain::displayName(b.value())));
    setVisible(true);
}

void PairCard::compare(const domain::Person& a, const domain::Person& b)
{
    QList<CompareView::Field> fields{
        {kName, tr("Name"), {domain::displayName(a), domain::displayName(b)}, 0}};
    m_columns.clear();
    const auto differing
        = services::MergeService(m_workspace.reading()).differences(m_pair.a, m_pair.b);
    for (const auto& field : differing.valueOr({})) {
        // the year goes with the day of birth
        if (field.column == u"birth_year" && a.birthDate.isValid() && b.birthDate.isValid())
            continue;
        const auto line = changeLine({.table = u"person"_s,
                                      .column = field.column,
                                      .row = m_pair.a,
                                      .before = field.kept,
                                      .after = field.other},
                                     m_workspace.reading().database());
        fields.append({field.column, line.field, {line.before, line.after}, 0});
        m_columns.append(field.column);
    }
    m_compare->setColumns({tr("First record"), tr("Second record")});
    m_compare->setFields(fields);
}

void PairCard::listBoth(const domain::Person& a, const domain::Person& b)
{
    QStringList names;
    QStringList reached;
    auto languages = a.languages;
    for (const auto* person : {&a, &b}) {
        for (const auto& name : person->names) {
            if (const auto full = domain::fullName(name); !names.contains(full))
                names.append(full);
        }
        for (const auto& contact : person->contacts) {
            if (const auto text = reading(contact); !reached.contains(text))
                reached.append(text);
        }
    }
    for (const auto& language : b.languages) {
        if (!languages.contains(language))
            languages.append(language);
    }
    storage::PersonAttendanceRepository attendance(m_workspace.reading().database());
    const auto meetings = attendance.meetings(m_pair.a).valueOr({}).size()
        + attendance.meetings(m_pair.b).valueOr({}).size();
    m_both->clear();
    m_both->add(tr("All names are kept"), names.join(u'\n'));
    m_both->add(tr("Ways to reach both"), reached.join(u'\n'));
    m_both->add(tr("Languages of both"), languagesLine(languages));
    m_both->add(tr("Meetings of both"), meetings > 0 ? formats().number(int(meetings)) : QString());
}

qint64 PairCard::kept() const
{
    return m_compare->chosen(kName) == 0 ? m_pair.a : m_pair.b;
}

qint64 PairCard::other() const
{
    return kept() == m_pair.a ? m_pair.b : m_pair.a;
}

QStringList PairCard::fromOther() const
{
    const int keptColumn = kept() == m_pair.a ? 0 : 1;
    QStringList columns;
    for (const auto& column : m_columns) {
        if (m_compare->chosen(column) == keptColumn)
            continue;
        columns.append(column);
        if (column == u"birth_date")
            columns.append(u"birth_year"_s);
    }
    return columns;
}

void PairCard::open(qint64 person)
{
    const auto uid = storage::RowStore(m_workspace.reading().database()).uidOf(u"person", person);
    if (uid)
        Q_EMIT openRequested(u"people/"_s + uid.value().toString());
}

}  // namespace kaasa::ui
