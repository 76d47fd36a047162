// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/rows_model.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class RestoreCard;
class StatusMark;
class ValueList;
class WholeList;

/// Copies of the profile: those that Kaasa makes by itself, one more now, and the way back.
class BackupPage : public SettingsPage {
    Q_OBJECT
public:
    explicit BackupPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void read() override;

private:
    void makeOne(const QString& path);
    void saveElsewhere();
    void testNewest();
    void chooseFile();
    void compare(const QModelIndex& index);
    QString rowDetail(const storage::BackupFile& file) const;

    Card* m_card;
    StatusMark* m_state;
    ValueList* m_facts;
    QPushButton* m_now;
    QPushButton* m_elsewhere;
    QPushButton* m_test;
    InlineBar* m_done;
    Card* m_listCard;
    QLabel* m_none;
    RowsModel* m_model;
    WholeList* m_list;
    QPushButton* m_other;
    RestoreCard* m_restore;
    QList<storage::BackupFile> m_files;
};

}  // namespace kaasa::ui
