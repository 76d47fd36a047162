// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include "ui/print/papers/paper_request.h"

#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace kaasa::ui {

class IconText;
class StatusMark;
class Workspace;

/// What an event is, above its tabs: title, when, where, who leads it, whether it takes place; and
/// what can be done with it as a whole.
class EventHead : public QWidget {
    Q_OBJECT
public:
    explicit EventHead(Workspace& workspace, QWidget* parent = nullptr);

    /// False when the event is no longer there.
    bool show(const domain::EventId& event);
    void retranslate();

    bool isCancelled() const { return m_cancelled; }
    /// The meeting whose desk the button opens: what is on or comes next; null without meetings.
    QString deskMeeting() const { return m_deskMeeting; }

Q_SIGNALS:
    void sheetRequested();
    /// Another paper of the event than its sheet.
    void paperRequested(kaasa::print::PaperKind kind);
    void deskRequested();
    void copyRequested();
    void cancelRequested();
    void resumeRequested();
    void removeRequested();

private:
    QList<QAction*> addPapers();

    Workspace& m_workspace;
    QLabel* m_title;
    QPushButton* m_sheet;
    QPushButton* m_desk;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_copy;
    QAction* m_cancel;
    QAction* m_resume;
    QAction* m_remove;
    QList<QAction*> m_papers;  ///< in the order of kPapers
    StatusMark* m_status;
    QWidget* m_facts;
    IconText* m_when;
    IconText* m_where;
    IconText* m_who;
    QLabel* m_kind;
    bool m_cancelled = false;
    QString m_deskMeeting;
};

}  // namespace kaasa::ui
