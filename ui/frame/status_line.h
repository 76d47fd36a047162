// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace kaasa::ui {

class JobRunner;
class ProgressRow;
class StatusMark;
enum class StatusShape;

/// The foot of the window: whether all is saved, the running job, the last act that can be undone,
/// minutes to the lock, the language. Shows what exists, nothing else; with little room the last
/// act steps aside first (Ctrl+Z still undoes it).
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(JobRunner& jobs, QWidget* parent = nullptr);

    void setSaved(bool saved);
    /// How far the server has what is here; nothing is shown for an empty word.
    void setSync(StatusShape shape, const QString& word);
    /// The last act, as a sentence; empty when there is nothing to undo.
    void setLastAct(const QString& sentence);
    /// Minutes until the program locks itself; nothing is shown while there is no lock.
    void setMinutesToLock(std::optional<int> minutes);
    void setLanguage(Language language);

Q_SIGNALS:
    void undoRequested();
    void syncRequested();
    void lockRequested();
    void languageChosen(kaasa::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void jobStarted();
    void showJob();
    void fit();

    JobRunner& m_jobs;
    StatusMark* m_savedMark;
    QPushButton* m_sync;
    ProgressRow* m_progress;
    QPushButton* m_undo;
    QPushButton* m_lock;
    QPushButton* m_language;
    QMenu* m_languages;
    bool m_saved = true;
    QString m_syncWord;
    QString m_lastAct;
    QTimer m_patience;
    std::optional<int> m_minutesToLock;
    Language m_current = Language::English;
};

}  // namespace kaasa::ui
