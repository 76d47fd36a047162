// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/records_page.h"

class QPushButton;

namespace kaasa::ui {

class LogosCard;
class PartnersCard;
class WordingCard;

/// What funders pay for: the project with its numbers and days, who carries it, and what of it
/// stands on papers.
class ProjectsPage : public RecordsPage {
    Q_OBJECT
public:
    explicit ProjectsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override;
    void retranslate() override;
    void leave() override;

protected:
    QList<RowsModel::Row> rows() const override;
    void show(const QString& uid) override;
    Maker maker(const QString& name) const override;
    int mostLetters() const override;
    void remove(const QString& uid) override;
    QList<SavingForm*> forms() const override;

private:
    void saveField(const QString& field, const QVariant& value);

    Card* m_card;
    QPushButton* m_report;
    QPushButton* m_remove;
    SavingForm* m_form;
    PartnersCard* m_partners;
    WordingCard* m_statement;
    LogosCard* m_logos;
};

}  // namespace kaasa::ui
