// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/storage/person_search.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class Workspace;

/// A new person: the name is all that is needed. People who are called alike, in any script, show
/// below while it is typed; ↓ and Enter open one of them instead.
class NewPersonDialog : public QDialog {
    Q_OBJECT
public:
    NewPersonDialog(Workspace& workspace, const QString& typed, QWidget* parent = nullptr);

    domain::Person person() const;
    /// Local key of somebody who was there already and was chosen; 0 = make a new one.
    qint64 existing() const { return m_existing; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look();
    /// Who may be the same by all that is typed so far, and why.
    void offerDuplicates();
    void offer(const storage::PersonLine& line, const QString& why);

    Workspace& m_workspace;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    QLineEdit* m_phone;
    QLabel* m_likelyTitle;
    QListWidget* m_likely;
    QPushButton* m_save;
    qint64 m_existing = 0;
};

}  // namespace kaasa::ui
