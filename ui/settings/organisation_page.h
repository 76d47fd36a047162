// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/records_page.h"

class QPushButton;

namespace kaasa::ui {

class LogosCard;

/// One's own organisation as papers name it, with its logos, and those one works with.
class OrganisationPage : public RecordsPage {
    Q_OBJECT
public:
    explicit OrganisationPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override;
    void retranslate() override;

protected:
    QList<RowsModel::Row> rows() const override;
    void show(const QString& uid) override;
    Maker maker(const QString& name) const override;
    int mostLetters() const override;
    void remove(const QString& uid) override;
    QList<SavingForm*> forms() const override;

private:
    void saveField(const QString& field, const QVariant& value);
    bool isOwn(const QString& uid) const;

    Card* m_card;
    QPushButton* m_remove;
    SavingForm* m_form;
    Card* m_memberCard;
    SavingForm* m_member;
    LogosCard* m_logos;
};

}  // namespace kaasa::ui
