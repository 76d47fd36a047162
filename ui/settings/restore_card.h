// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/backup_comparison.h"
#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class CompareView;
class InlineBar;
class ValueList;
class Workspace;
struct AppContext;

/// What taking over a backup would change, part by part, and the act itself after a question.
class RestoreCard : public Card {
    Q_OBJECT
public:
    explicit RestoreCard(const AppContext& context, QWidget* parent = nullptr);

    /// Looks at the file and shows what differs. `name`: what people call it.
    void compare(const QString& backup, const QString& name);
    void clear();
    void retranslate();

Q_SIGNALS:
    void acted(const QString& sentence);
    /// There is something to see below.
    void compared();

private:
    /// What a worker found, and the copy that it looked at: the act takes the same one.
    struct Finding {
        std::shared_ptr<const storage::BackupCopy> copy;
        Result<QList<storage::PartDifference>> differences = QList<storage::PartDifference>();
    };

    void show(const Finding& finding);
    void fill();
    QList<storage::BackupPart> chosen() const;
    void showButton();
    void ask();
    void restore(const QList<storage::BackupPart>& parts);

    const AppContext& m_context;
    Workspace& m_workspace;
    QString m_backup;
    QString m_name;
    std::shared_ptr<const storage::BackupCopy> m_copy;
    QList<storage::PartDifference> m_differences;
    InlineBar* m_bar;
    CompareView* m_choice;
    ValueList* m_lines;
    QPushButton* m_restore;
};

}  // namespace kaasa::ui
