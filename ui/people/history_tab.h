// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kaasa::services {
struct UndoOutcome;
}

namespace kaasa::ui {

class Workspace;

/// Who changed what about a person, newest first, and the way back.
class HistoryTab : public QScrollArea {
    Q_OBJECT
public:
    explicit HistoryTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void retranslate();

Q_SIGNALS:
    void acted(const QString& sentence);
    void failed(const QString& sentence);

private:
    void undo(qint64 act);
    static QString sentence(const services::UndoOutcome& outcome);

    Workspace& m_workspace;
    qint64 m_person = 0;
};

}  // namespace kaasa::ui
