// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/records_page.h"

class QPushButton;

namespace kaasa::ui {

class RoomsCard;

/// Where events take place: houses, their rooms and how many people these hold.
class VenuesPage : public RecordsPage {
    Q_OBJECT
public:
    explicit VenuesPage(const AppContext& context, QWidget* parent = nullptr);

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
    QPushButton* m_remove;
    SavingForm* m_form;
    RoomsCard* m_rooms;
};

}  // namespace kaasa::ui
