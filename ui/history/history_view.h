// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_repository.h"

#include <QScrollArea>

#include <functional>

namespace kaasa::services {
struct UndoOutcome;
}

namespace kaasa::ui {

class Workspace;

/// Who changed what about a person or an event, newest first, and the way back.
class HistoryView : public QScrollArea {
    Q_OBJECT
public:
    /// The acts that concern one record, newest first, at most so many.
    using Read = std::function<Result<QList<storage::HistoryEntry>>(storage::HistoryRepository&,
                                                                    qint64 record, int most)>;

    HistoryView(Workspace& workspace, Read read, QWidget* parent = nullptr);

    /// `record` is a local key.
    void show(qint64 record);
    void retranslate();

Q_SIGNALS:
    void acted(const QString& sentence);
    void failed(const QString& sentence);

private:
    QWidget* makeRow(const storage::HistoryEntry& entry);
    void undo(qint64 act);
    static QString sentence(const services::UndoOutcome& outcome);

    Workspace& m_workspace;
    Read m_read;
    qint64 m_record = 0;
};

}  // namespace kaasa::ui
