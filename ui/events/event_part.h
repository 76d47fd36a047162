// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_tab.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"

namespace kaasa::ui {

struct AppContext;

/// A tab that holds people of an event: knows its local key and writes with few words.
class EventPart : public EventTab {
    Q_OBJECT
public:
    explicit EventPart(const AppContext& context, QWidget* parent = nullptr);

    void show(const domain::EventId& event) override;

protected:
    /// Reads and shows the event anew; there is one.
    virtual void fill() = 0;

    Workspace& workspace() const { return m_workspace; }
    sql::Database& database() const;
    const domain::EventId& eventId() const { return m_id; }
    /// Local key; 0 = none yet.
    qint64 event() const { return m_event; }
    /// Local key; 0 when it is not there.
    qint64 keyOf(const domain::EventId& event) const;
    /// Goes to another tab of this event.
    void openTab(const QString& tab);
    /// Writes; `done` gets what was written, a fault is told by `failed`.
    template <typename T>
    void write(std::function<Result<T>(storage::Profile&)> job, std::function<void(const T&)> done)
    {
        m_workspace.write<T>(Workspace::Priority::Interface, this, std::move(job),
                             [this, done = std::move(done)](const Result<T>& written) {
                                 if (written)
                                     done(written.value());
                                 else
                                     Q_EMIT failed(sentenceFor(written.error()));
                             });
    }

private:
    Workspace& m_workspace;
    domain::EventId m_id;
    qint64 m_event = 0;
};

}  // namespace kaasa::ui
