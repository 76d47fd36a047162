// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shared/card.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::ui {

class PartRow;
class Workspace;

/// One card of a person's or an event's details: it reads what it shows by itself and writes each
/// change at once. After a change it is filled anew; the caret comes back to the field it stood in.
class RecordCard : public Card {
    Q_OBJECT
public:
    explicit RecordCard(Workspace& workspace, QWidget* parent = nullptr);

    /// `record` is a local key, never 0.
    void show(qint64 record);
    /// Saves what still stands in fields.
    virtual void commit() { }
    /// Sets every text.
    virtual void retranslate() = 0;

Q_SIGNALS:
    void saved();
    /// Something was done that can be taken back.
    void acted(const QString& sentence);
    void failed(const QString& sentence);
    void openRequested(const QString& address);

protected:
    /// Reads and shows the record anew.
    virtual void fill() = 0;

    Workspace& workspace() const { return m_workspace; }
    qint64 record() const { return m_record; }
    /// Writes; `done` is the sentence for the bar with Undo, empty = the field says it all.
    void change(std::function<Result<void>(storage::Profile&)> job, const QString& done = {});

    /// Takes the rows away; new ones come where they stood.
    void clearRows();
    void addRow(QWidget* row);
    PartRow* addPart(const QString& name, const QString& icon, const QString& text,
                     const QString& detail);

private:
    Workspace& m_workspace;
    qint64 m_record = 0;
    QWidget* m_rows = nullptr;
};

}  // namespace kaasa::ui
