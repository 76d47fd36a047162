// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/event_report_form.h"

#include "ui/shared/form_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using reports::NameOrder;

EventReportForm::EventReportForm(Workspace& workspace, print::PaperKind kind, const Uid& event,
                                 QWidget* parent)
    : RequestForm(workspace, kind, event, parent)
    , m_order(addChoice(u"paper.order"_s))
    , m_orderRow(new FormRow(m_order, this))
    , m_withoutNames(addCheck(u"paper.withoutNames"_s))
{
    {
        const QSignalBlocker blocker(m_order);
        for (const auto order : {NameOrder::FamilyFirst, NameOrder::GivenFirst})
            m_order->addItem(QString(), codeOf(order));
    }
    column()->addWidget(m_orderRow);
    column()->addWidget(m_withoutNames);
    m_withoutNames->setVisible(kind == print::PaperKind::EventAttendance);  // a list of names else
    begin();
}

void EventReportForm::retranslate()
{
    m_orderRow->setLabel(tr("Order"));
    m_order->setItemText(0, tr("surname", "people are sorted by it"));
    m_order->setItemText(1, tr("given name", "people are sorted by it"));
    m_withoutNames->setText(tr("without names"));
    RequestForm::retranslate();
}

void EventReportForm::show(const print::PaperRequest& request)
{
    RequestForm::show(request);
    chooseData(m_order, codeOf(request.report.people.order));
    m_withoutNames->setChecked(request.report.people.withoutNames);
}

void EventReportForm::take(print::PaperRequest& request) const
{
    RequestForm::take(request);
    auto& people = request.report.people;
    people.order = fromCode<NameOrder>(m_order->currentData().toString()).value_or(people.order);
    people.withoutNames
        = request.kind == print::PaperKind::EventAttendance && m_withoutNames->isChecked();
}

}  // namespace kaasa::ui
