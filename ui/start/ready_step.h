// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/setup_step.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class InlineBar;

/// Three ways to go on from here; each makes the profile and opens it.
class ReadyStep : public SetupStep {
    Q_OBJECT
public:
    explicit ReadyStep(QWidget* parent = nullptr);

    QString name() const override { return tr("Ready", "last step of the first-run wizard"); }
    QString title() const override { return tr("Ready to begin"); }
    QString lead() const override;
    void retranslate() override;
    void focusFirst() override;

    /// Where the data will lie.
    void setPath(const QString& path);
    void showFault(const QString& sentence);

Q_SIGNALS:
    /// `address` of the page to open first: "import", "events/new", "home".
    void chosen(const QString& address);

private:
    QPushButton* m_import;
    QPushButton* m_event;
    QPushButton* m_look;
    QLabel* m_place;
    InlineBar* m_fault;
    QString m_path;
};

}  // namespace kaasa::ui
