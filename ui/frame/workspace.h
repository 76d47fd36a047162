// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk_journal.h"
#include "core/services/writer_thread.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kaasa::ui {

/// The open profile as screens see it. Reading is at once, on a connection that can change nothing;
/// writing is handed to the writing thread, which answers on this one:
/// ```
/// m_workspace.write<AddedPerson>(Priority::Interface, this,
///     [draft](storage::Profile& profile) { return PeopleService(profile).add(draft); },
///     [this](const Result<AddedPerson>& added) { … });
/// ```
/// Whatever was written, here or by another program, is told by `changed()`.
class Workspace : public QObject {
    Q_OBJECT
public:
    using Priority = services::WriterThread::Priority;

    /// `clock` must outlive the workspace; `emergencyFolders` as in `WriterThread::start`.
    /// Errors: those of `storage::Profile::open`.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const Clock& clock,
                                                   const QStringList& emergencyFolders = {});
    /// Waits until everything that was handed in is written.
    ~Workspace() override;

    const QString& path() const { return m_path; }
    const Clock& clock() const { return m_clock; }
    /// For this thread only, for reads of less than a frame; longer ones open a profile of their
    /// own for reading on a worker thread (job_runner.h).
    storage::Profile& reading() { return *m_reading; }

    /// `done` is called on this thread, unless `receiver` is gone by then.
    template <typename T>
    void write(Priority priority, QObject* receiver,
               std::function<Result<T>(storage::Profile&)> job,
               std::function<void(const Result<T>&)> done)
    {
        m_writer->run<T>(priority, std::move(job), this, asked<T>(receiver, std::move(done)));
    }
    /// The same at the door: see `WriterThread::runAtDesk`.
    template <typename T>
    void atDesk(QObject* receiver, std::function<Result<T>(services::DeskJournal&)> job,
                std::function<void(const Result<T>&)> done)
    {
        m_writer->runAtDesk<T>(std::move(job), this, asked<T>(receiver, std::move(done)));
    }
    /// Long work in slices; see `WriterThread::runSliced`.
    services::WriterThread& writer() { return *m_writer; }

    /// Everything that was handed in has been answered, well or badly.
    bool isSettled() const { return m_unanswered == 0; }
    /// Everything lies in the profile: also what is done at the door.
    bool isSaved() const { return isSettled() && m_atDoor.acts.isEmpty(); }
    /// What is done at the door and cannot be stored now: the desk tells whenever that changes.
    void setWaitingAtDoor(const services::DeskWaiting& waiting);
    const services::DeskWaiting& waitingAtDoor() const { return m_atDoor; }

Q_SIGNALS:
    /// Rows are others now: read again what is shown.
    void changed();
    void savedChanged(bool saved);
    void settled();
    /// Something handed in was not written; whoever handed it in is told as well.
    void refused(const kaasa::Error& error);

private:
    Workspace(const QString& path, const Clock& clock);
    template <typename T>
    std::function<void(const Result<T>&)> asked(QObject* receiver,
                                                std::function<void(const Result<T>&)> done)
    {
        if (m_unanswered++ == 0)
            Q_EMIT savedChanged(false);
        return [this, asking = QPointer<QObject>(receiver),
                done = std::move(done)](const Result<T>& result) {
            look();
            if (!result)
                Q_EMIT refused(result.error());
            if (asking)
                done(result);
            answered();
        };
    }
    void answered();
    void look();

    QString m_path;
    const Clock& m_clock;
    std::unique_ptr<storage::Profile> m_reading;
    std::unique_ptr<services::WriterThread> m_writer;
    QTimer m_look;
    qint64 m_version = 0;
    int m_unanswered = 0;
    services::DeskWaiting m_atDoor;
};

}  // namespace kaasa::ui
