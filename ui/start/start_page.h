// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace kaasa::ui {

class InlineBar;
class KnownProfiles;

/// Which profile to open, and why the last one would not. A damaged one gives its newest backup in
/// one act.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(KnownProfiles& known, QWidget* parent = nullptr);

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

    KnownProfiles& m_known;
    QLabel* m_title;
    InlineBar* m_fault;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_other;
    QPushButton* m_new;
    QString m_path;
    std::optional<Error> m_error;
};

}  // namespace kaasa::ui
