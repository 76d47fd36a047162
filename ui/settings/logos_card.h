// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/project.h"
#include "ui/shared/card.h"

#include <functional>

class QPushButton;

namespace kaasa::storage {
class Profile;
}

namespace kaasa::ui {

class InlineBar;
class Preferences;
class StripPicture;
class Workspace;

/// The strip on top of papers: its logos in their order, a picture of how it will look, and what of
/// it breaks the Union's rules (EU 2021/1060, annex IX).
class LogosCard : public Card {
    Q_OBJECT
public:
    LogosCard(Workspace& workspace, Preferences& preferences, QWidget* parent = nullptr);

    /// A null project = the organisation's own strip.
    void show(const domain::ProjectId& project);
    void retranslate();

Q_SIGNALS:
    void acted(const QString& sentence);
    void failed(const QString& sentence);

private:
    void fill();
    void showRules(const QList<domain::ProjectLogo>& logos);
    void addRow(const domain::ProjectLogo& logo, bool first, bool last);
    void choose();
    void add(const QString& path);
    void change(std::function<Result<qint64>(storage::Profile&)> job, const QString& done);

    Workspace& m_workspace;
    Preferences& m_preferences;
    domain::ProjectId m_project;
    QPushButton* m_add;
    StripPicture* m_picture;
    InlineBar* m_rule;
    QWidget* m_rows = nullptr;
};

}  // namespace kaasa::ui
