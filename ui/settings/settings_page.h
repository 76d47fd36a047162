// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/app_context.h"
#include "ui/frame/page.h"
#include "ui/frame/workspace.h"

class QVBoxLayout;

namespace kaasa::ui {

class Card;
class ColumnArea;
class InlineBar;
class SavingForm;

/// A page of the settings: cards below one another. It is read anew whenever it is opened and
/// whenever rows change while it is seen.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const AppContext& context, QWidget* parent = nullptr);

    void arrive(const QString& argument) override;

protected:
    /// Shows what is stored.
    virtual void read() = 0;

    const AppContext& context() const { return m_context; }
    Workspace& workspace() const { return *m_context.workspace; }
    storage::Profile& reading() const { return workspace().reading(); }

    /// A fault in the bar on top; empty takes it away.
    void tell(const QString& fault);
    /// One change; `done` is the sentence for the bar with Undo, empty = the field says it all.
    void change(std::function<Result<qint64>(storage::Profile&)> job, const QString& done = {});
    /// One change of one field; the form shows why it was refused. `record` says whose it was, so
    /// that nothing is shown beside another record.
    void save(SavingForm* form, const QString& field, const QString& record,
              std::function<Result<qint64>(storage::Profile&)> job);
    /// Whose fields the page shows now.
    virtual QString record() const { return {}; }

    InlineBar* bar() const { return m_bar; }

private:
    AppContext m_context;
    InlineBar* m_bar;
};

/// Where the cards of a settings page stand.
ColumnArea* settingsColumn(const QString& name);

}  // namespace kaasa::ui
