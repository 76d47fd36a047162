// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"

#include "ui/frame/preferences.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/tab_stop.h"
#include "ui/shared/theme/roles.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr auto kColorsKey = "appearance/colors";
constexpr auto kScaleKey = "appearance/textScale";
const QList<int> kScales{90, 100, 110, 125, 150, 175, 200};

}  // namespace

AppearancePage::AppearancePage(const AppContext& context, QWidget* parent)
    : SettingsPage(context, parent)
    , m_languageCard(new Card)
    , m_colorCard(new Card)
    , m_sizeCard(new Card)
    , m_size(new QComboBox)
    , m_sizeRow(new FormRow(m_size))
    , m_resetColors(new QPushButton)
    , m_resetSize(new QPushButton)
{
    QList<int> languages;
    for (const auto language : kLanguages)
        languages.append(int(language));
    m_languages = addChoices(m_languageCard, u"appearance.language."_s, languages);
    for (const auto language : kLanguages) {
        auto* choice = m_languages->button(int(language));
        choice->setText(languageOwnName(language));
        setShowsData(choice);
    }
    m_colors = addChoices(m_colorCard, u"appearance.colors."_s,
                          {int(Appearance::System), int(Appearance::Light), int(Appearance::Dark),
                           int(Appearance::HighContrast)});
    m_size->setObjectName(u"appearance.textSize"_s);
    m_sizeCard->body()->addWidget(m_sizeRow);
    m_resetColors->setObjectName(u"appearance.resetColors"_s);
    m_resetSize->setObjectName(u"appearance.resetSize"_s);
    for (auto* reset : {m_resetColors, m_resetSize})
        setRole(reset, Role::Link);
    m_colorCard->setAside(m_resetColors);
    m_sizeCard->setAside(m_resetSize);

    auto* area = settingsColumn(u"appearance.area"_s);
    for (auto* card : {m_languageCard, m_colorCard, m_sizeCard})
        area->column()->addWidget(card);
    area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { this->context().language.use(Language(id)); });
    connect(m_colors, &QButtonGroup::idClicked, this,
            [this](int id) { useColors(Appearance(id)); });
    connect(m_size, &QComboBox::activated, this,
            [this] { useScale(m_size->currentData().toInt()); });
    connect(m_resetColors, &QPushButton::clicked, this, [this] { useColors(Appearance::System); });
    connect(m_resetSize, &QPushButton::clicked, this, [this] { useScale(100); });
    retranslate();
}

QButtonGroup* AppearancePage::addChoices(Card* card, const QString& name, const QList<int>& ids)
{
    auto* group = new QButtonGroup(this);
    for (const int id : ids) {
        auto* choice = new QRadioButton(card);
        choice->setObjectName(name + QString::number(id));
        group->addButton(choice, id);
        card->body()->addWidget(choice);
    }
    group->buttons().first()->setChecked(true);
    keepTabOnChosen(group);
    return group;
}

QString AppearancePage::title() const
{
    return tr("Language and appearance", "page");
}

void AppearancePage::retranslate()
{
    m_languageCard->setTitle(tr("Language"));
    m_languageCard->setSubtitle(
        tr("Kaasa speaks it at once. Papers have languages of their own, chosen with the paper."));
    m_colorCard->setTitle(tr("Colours"));
    m_colors->button(int(Appearance::System))->setText(tr("As this computer has them"));
    m_colors->button(int(Appearance::Light))->setText(tr("Light"));
    m_colors->button(int(Appearance::Dark))->setText(tr("Dark"));
    m_colors->button(int(Appearance::HighContrast))->setText(tr("High contrast"));
    m_sizeCard->setTitle(tr("Text size"));
    m_sizeRow->setLabel(tr("Size of all words on the screen"));
    for (auto* reset : {m_resetColors, m_resetSize})
        reset->setText(tr("Reset", "verb: to what it was at first"));
    m_resetColors->setAccessibleName(tr("Reset the colours"));
    m_resetSize->setAccessibleName(tr("Reset the text size"));
    read();
}

void AppearancePage::read()
{
    m_languages->button(int(interfaceLanguage()))->setChecked(true);
    const auto& theme = Theme::current();
    m_colors->button(int(theme.appearance()))->setChecked(true);
    auto scales = kScales;
    if (!scales.contains(theme.textScale()))
        scales.append(theme.textScale());  // chosen on the command line
    std::sort(scales.begin(), scales.end());
    m_size->clear();
    for (const int scale : scales)
        //: Text size; %1 is a number: "125 %"
        m_size->addItem(tr("%1 %").arg(scale), scale);
    m_size->setCurrentIndex(int(scales.indexOf(theme.textScale())));
}

void AppearancePage::useColors(Appearance appearance)
{
    Theme::current().setAppearance(appearance);
    context().preferences.setValue(QLatin1StringView(kColorsKey), int(appearance));
    read();
}

void AppearancePage::useScale(int percent)
{
    Theme::current().setTextScale(percent);
    context().preferences.setValue(QLatin1StringView(kScaleKey), percent);
    read();
}

void AppearancePage::focusFirst()
{
    m_languages->checkedButton()->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
