// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class InlineBar;
class Joiner;
class KnownProfiles;

/// Which profile to open, and why the last one would not. A damaged one gives its newest backup in
/// one act.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    StartPage(KnownProfiles& known, const Clock& clock, QWidget* parent = nullptr);

    /// Why `path` was not opened.
    void tell(const QString& path, const Error& error);

Q_SIGNALS:
    /// `notice`: what the person at the window should know first; may be empty.
    void openRequested(const QString& path, const QString& notice = {});
    void newRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void openChosen();
    void openBackup();
    void rebuild();
    void rebuilt(const QString& path, bool isComplete);
    void setFetching(bool isFetching);

    KnownProfiles& m_known;
    const Clock& m_clock;
    QLabel* m_title;
    InlineBar* m_fault;
    QPushButton* m_rebuild;
    InlineBar* m_fetching;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_other;
    QPushButton* m_new;
    QString m_path;
    std::optional<Error> m_error;
    Joiner* m_joiner;
    QString m_heir;  ///< the file that takes the damaged one's place, while it is being made
};

}  // namespace kaasa::ui
