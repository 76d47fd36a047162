// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/today_form.h"

#include "core/base/words.h"
#include "core/reports/day_plan.h"
#include "ui/print/report_paper.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

TodayForm::TodayForm(QWidget* parent)
    : PaperForm(parent)
    , m_language(new QComboBox)
    , m_languageRow(new FormRow(m_language, this))
{
    m_language->setObjectName(u"paper.language"_s);
    for (const auto language : kLanguages)
        m_language->addItem(languageOwnName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(interfaceLanguage())));
    setShowsData(m_language);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_languageRow);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PaperForm::changed);
    retranslate();
}

QString TodayForm::title() const
{
    return tr("Today", "a paper");
}

void TodayForm::retranslate()
{
    m_languageRow->setLabel(tr("Language of the paper"));
}

Language TodayForm::language() const
{
    return Language(m_language->currentData().toInt());
}

QVariantMap TodayForm::choices() const
{
    return {{u"language"_s, languageCode(language())}};
}

void TodayForm::setChoices(const QVariantMap& choices)
{
    if (const auto language = languageFromCode(choices.value(u"language"_s).toString()))
        m_language->setCurrentIndex(m_language->findData(int(*language)));
}

MakePaper TodayForm::make() const
{
    return [language = language()](storage::Profile& profile, Progress&) -> Result<Paper> {
        const auto report = reports::readDayPlan(profile, Words(language));
        if (!report)
            return report.error();
        Paper paper;
        paper.fileName = report.value().title;
        paper.tables = report.value().tables;
        paper.document = std::make_shared<print::ReportPaper>(report.value());
        return paper;
    };
}

}  // namespace kaasa::ui
