// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/certificate_form.h"

#include "ui/shared/form_row.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using Measure = reports::CertificateRule::Measure;

constexpr int kMinutesPerHour = 60;
constexpr int kMostMeetings = 1000;

}  // namespace

CertificateForm::CertificateForm(Workspace& workspace, const Uid& event, const Uid& person,
                                 QWidget* parent)
    : RequestForm(workspace, print::PaperKind::Certificates, event, parent)
    , m_person(person)
    , m_ownLanguage(addLanguage(u"paper.ownLanguage"_s, true))
    , m_ownLanguageRow(new FormRow(m_ownLanguage, this))
    , m_measure(addChoice(u"paper.measure"_s))
    , m_measureRow(new FormRow(m_measure, this))
    , m_least(addNumber(u"paper.least"_s, kMostMeetings))
    , m_leastRow(new FormRow(m_least, this))
    , m_firstName(addText(u"paper.firstName"_s))
    , m_firstRole(addText(u"paper.firstRole"_s))
    , m_secondName(addText(u"paper.secondName"_s))
    , m_secondRole(addText(u"paper.secondRole"_s))
    , m_extra(addText(u"paper.extra"_s))
    , m_firstNameRow(new FormRow(m_firstName, this))
    , m_firstRoleRow(new FormRow(m_firstRole, this))
    , m_secondNameRow(new FormRow(m_secondName, this))
    , m_secondRoleRow(new FormRow(m_secondRole, this))
    , m_extraRow(new FormRow(m_extra, this))
{
    {
        const QSignalBlocker blocker(m_measure);
        for (const auto measure : allOf<Measure>())
            m_measure->addItem(QString(), codeOf(measure));
    }
    for (auto* row : {m_ownLanguageRow, m_measureRow, m_leastRow, m_extraRow, m_firstNameRow,
                      m_firstRoleRow, m_secondNameRow, m_secondRoleRow})
        column()->addWidget(row);
    begin();
}

void CertificateForm::retranslate()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_ownLanguage), QSignalBlocker(m_measure)};
    setLanguageLabel(tr("Language of the list"));
    m_ownLanguageRow->setLabel(tr("Language of the certificates"));
    m_ownLanguage->setItemText(0, tr("of each person"));
    m_measureRow->setLabel(tr("Who gets one"));
    m_measure->setItemText(0, tr("by number of meetings"));
    m_measure->setItemText(1, tr("by share of meetings"));
    m_measure->setItemText(2, tr("by hours"));
    m_firstNameRow->setLabel(tr("First signature: name"));
    m_firstRoleRow->setLabel(tr("First signature: position"));
    m_secondNameRow->setLabel(tr("Second signature: name"));
    m_secondRoleRow->setLabel(tr("Second signature: position"));
    m_extraRow->setLabel(tr("A further line"));
    showLeast(request().certificates.rule.measure);
    RequestForm::retranslate();
}

void CertificateForm::showLeast(Measure measure) const
{
    switch (measure) {
    case Measure::Meetings:
        m_leastRow->setLabel(tr("At least so many meetings"));
        break;
    case Measure::Share:
        m_leastRow->setLabel(tr("At least so many per cent"));
        break;
    case Measure::Minutes:
        m_leastRow->setLabel(tr("At least so many hours"));
        break;
    }
    const QSignalBlocker blocker(m_least);
    m_least->setRange(1, measure == Measure::Share ? 100 : kMostMeetings);
}

void CertificateForm::show(const print::PaperRequest& request)
{
    RequestForm::show(request);
    const auto& wish = request.certificates;
    chooseData(m_ownLanguage, wish.language ? languageCode(*wish.language) : QString());
    chooseData(m_measure, codeOf(wish.rule.measure));
    showLeast(wish.rule.measure);
    m_least->setValue(wish.rule.measure == Measure::Minutes ? wish.rule.least / kMinutesPerHour
                                                            : wish.rule.least);
    m_firstName->setText(wish.first.name);
    m_firstRole->setText(wish.first.role);
    m_secondName->setText(wish.second.name);
    m_secondRole->setText(wish.second.role);
    m_extra->setText(wish.extra);
}

void CertificateForm::take(print::PaperRequest& request) const
{
    RequestForm::take(request);
    auto& wish = request.certificates;
    wish.person = m_person;
    wish.language = languageFromCode(m_ownLanguage->currentData().toString());
    const auto measure
        = fromCode<Measure>(m_measure->currentData().toString()).value_or(wish.rule.measure);
    if (measure != wish.rule.measure)
        showLeast(measure);
    wish.rule.measure = measure;
    wish.rule.least
        = measure == Measure::Minutes ? m_least->value() * kMinutesPerHour : m_least->value();
    wish.first = {m_firstName->text().trimmed(), m_firstRole->text().trimmed()};
    wish.second = {m_secondName->text().trimmed(), m_secondRole->text().trimmed()};
    wish.extra = m_extra->text().trimmed();
}

}  // namespace kaasa::ui
