// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kaasa::ui {

class StatusMark;

/// The head of the desk: which meeting, when and where; whether all is stored; the lock. Outside of
/// the lock also the way out and what else can be done.
class DeskHeader : public QWidget {
    Q_OBJECT
public:
    explicit DeskHeader(QWidget* parent = nullptr);

    void setMeeting(const QString& title, const QString& when);
    /// A second meeting at this hour: "Also now: … — Ctrl+Tab"; empty = none.
    void setAlsoOn(const QString& sentence);
    /// 0 = everything is on the disk.
    void setWaiting(int waiting);
    void setLocked(bool locked);
    QPushButton* more() const { return m_more; }
    void retranslate();

Q_SIGNALS:
    void leaveRequested();
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QHBoxLayout* m_row;
    QVBoxLayout* m_words;
    QPushButton* m_leave;
    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_alsoOn;
    QWidget* m_stored;
    StatusMark* m_storedMark;
    QLabel* m_storedText;
    QPushButton* m_more;
    QPushButton* m_lock;
    int m_waiting = 0;
    bool m_locked = false;
};

}  // namespace kaasa::ui
