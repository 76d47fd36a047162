// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/proof_card.h"

#include "ui/reports/fit_table.h"
#include "ui/reports/report_table_model.h"
#include "ui/shared/instant_table.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using Type = reports::ReportColumn::Type;

reports::ProofWish proofWish(const print::PaperRequest& request, const QString& about)
{
    reports::ProofWish wish{.from = request.report.from, .to = request.report.to};
    if (request.kind == print::PaperKind::EventAttendance)
        wish.event = domain::EventId(request.subject);
    else
        wish.project = domain::ProjectId(request.subject);
    const auto what = about.section(u'/', 0, 0);
    const auto which = about.section(u'/', 1);
    if (what == u"event"_s)
        wish.event = domain::EventId::fromString(which);
    else if (what == u"meeting"_s)
        wish.meeting = domain::SessionId::fromString(which);
    else if (what == u"audience"_s)
        wish.audience = fromCode<domain::Audience>(which);
    return wish;
}

ProofCard::ProofCard(QWidget* parent)
    : Card(parent)
    , m_close(new QPushButton)
    , m_model(new ReportTableModel(this))
    , m_table(new InstantTable(ReportTableModel::RowRole))
{
    m_close->setObjectName(u"reports.closeProof"_s);
    m_table->setObjectName(u"reports.proof"_s);
    setRole(m_close, Role::Link);
    setShowsData(m_table);
    setAside(m_close);
    setFlush(true);
    m_table->setModel(m_model);
    body()->addWidget(m_table);
    connect(m_close, &QPushButton::clicked, this, &ProofCard::closed);
    connect(m_table, &InstantTable::opened, this, [this](const QVariant& row) {
        const auto about = m_model->index(row.toInt(), 0).data(ReportTableModel::AboutRole);
        if (!about.toString().isEmpty())
            Q_EMIT openRequested(u"people/"_s + about.toString().section(u'/', 1));
    });
}

void ProofCard::show(const QString& what, const std::vector<reports::ProofPerson>& people)
{
    m_what = what;
    m_people = people;
    retranslate();
    setVisible(true);
}

void ProofCard::retranslate()
{
    setTitle(m_what);
    //: Above a list of people. %n = how many stand in it.
    setSubtitle(tr("%n people, each of them once", nullptr, int(m_people.size())));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Who was counted"));
    fill();
}

void ProofCard::fill()
{
    reports::ReportTable table;
    table.columns = {{u"name"_s, tr("Person"), Type::Name},
                     {u"times"_s, tr("Times", "how often somebody was there"), Type::Integer},
                     {u"minutes"_s, tr("Hours"), Type::Minutes},
                     {u"first"_s, tr("First time"), Type::Date},
                     {u"event"_s, tr("At what", "an event"), Type::Text}};
    for (const auto& person : m_people)
        table.rows.push_back(
            {{person.name, person.times, person.minutes, person.first, person.event},
             reports::ReportRow::Kind::Plain,
             u"person/"_s + person.id.toString()});
    m_model->show(table);
    fitTable(*m_table);
}

void ProofCard::enter()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0)
        m_table->choose(0);
}

void ProofCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

}  // namespace kaasa::ui
