// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/badge_form.h"

#include "ui/paper/kinds/check_group.h"
#include "ui/shared/form_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kMostSkipped = 9;  // ten badges a page

}  // namespace

BadgeForm::BadgeForm(Workspace& workspace, const Uid& event, QWidget* parent)
    : RequestForm(workspace, print::PaperKind::NameBadges, event, parent)
    , m_second(addLanguage(u"paper.second"_s, true))
    , m_secondRow(new FormRow(m_second, this))
    , m_parts(new CheckGroup(this))
    , m_familyName(addCheck(u"paper.familyName"_s))
    , m_native(addCheck(u"paper.native"_s))
    , m_place(addCheck(u"paper.place"_s))
    , m_languages(addCheck(u"paper.languages"_s))
    , m_code(addCheck(u"paper.code"_s))
    , m_cropMarks(addCheck(u"paper.cropMarks"_s))
    , m_skip(addNumber(u"paper.skip"_s, kMostSkipped))
    , m_skipRow(new FormRow(m_skip, this))
{
    for (auto* box : {m_familyName, m_native, m_place, m_languages, m_code, m_cropMarks})
        m_parts->addCheck(box);
    column()->addWidget(m_secondRow);
    column()->addWidget(m_parts);
    column()->addWidget(m_skipRow);
    begin();
}

void BadgeForm::retranslate()
{
    const QSignalBlocker blocker(m_second);
    m_secondRow->setLabel(tr("Name of the event also in"));
    m_second->setItemText(0, tr("no second language"));
    m_parts->setTitle(tr("On the badge"));
    m_familyName->setText(tr("surname"));
    m_native->setText(tr("name in Cyrillic"));
    m_place->setText(tr("place"));
    m_languages->setText(tr("languages"));
    m_code->setText(tr("QR code for the desk"));
    m_cropMarks->setText(tr("marks to cut by"));
    m_skipRow->setLabel(tr("Places already used on the first sheet"));
    RequestForm::retranslate();
}

void BadgeForm::show(const print::PaperRequest& request)
{
    RequestForm::show(request);
    const auto& badges = request.badges;
    chooseData(m_second,
               request.secondLanguage ? languageCode(*request.secondLanguage) : QString());
    m_familyName->setChecked(badges.withFamilyName);
    m_native->setChecked(badges.withNative);
    m_place->setChecked(badges.withPlace);
    m_languages->setChecked(badges.withLanguages);
    m_code->setChecked(badges.withCode);
    m_cropMarks->setChecked(badges.cropMarks);
    m_skip->setValue(badges.skip);
}

void BadgeForm::take(print::PaperRequest& request) const
{
    RequestForm::take(request);
    auto& badges = request.badges;
    request.secondLanguage = languageFromCode(m_second->currentData().toString());
    if (request.secondLanguage == request.language)
        request.secondLanguage = std::nullopt;
    badges.withFamilyName = m_familyName->isChecked();
    badges.withNative = m_native->isChecked();
    badges.withPlace = m_place->isChecked();
    badges.withLanguages = m_languages->isChecked();
    badges.withCode = m_code->isChecked();
    badges.cropMarks = m_cropMarks->isChecked();
    badges.skip = m_skip->value();
}

}  // namespace kaasa::ui
