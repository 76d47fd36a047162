// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/theme/theme.h"

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace kaasa::ui {

class FormRow;

/// Language, colours and text size of this computer; each acts at once.
class AppearancePage : public SettingsPage {
    Q_OBJECT
public:
    explicit AppearancePage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void read() override;

private:
    QButtonGroup* addChoices(Card* card, const QString& name, const QList<int>& ids);
    void useColors(Appearance appearance);
    void useScale(int percent);

    Card* m_languageCard;
    Card* m_colorCard;
    Card* m_sizeCard;
    QButtonGroup* m_languages;
    QButtonGroup* m_colors;
    QComboBox* m_size;
    FormRow* m_sizeRow;
    QPushButton* m_resetColors;
    QPushButton* m_resetSize;
};

}  // namespace kaasa::ui
