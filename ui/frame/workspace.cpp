// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspace.h"

namespace kaasa::ui {
namespace {

// How soon a check-in by the command line or a second program shows.
constexpr int kLookEveryMs = 500;

}  // namespace

Workspace::Workspace(const QString& path, const Clock& clock)
    : m_path(path)
    , m_clock(clock)
{
    connect(&m_look, &QTimer::timeout, this, &Workspace::look);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Clock& clock,
                                                   const QStringList& emergencyFolders)
{
    std::unique_ptr<Workspace> workspace(new Workspace(path, clock));
    // the writer first: it may have to bring the file up to date
    auto writer = services::WriterThread::start(path, clock, emergencyFolders);
    if (!writer)
        return writer.error();
    workspace->m_writer = std::move(writer).value();
    auto reading = storage::Profile::openForReading(path, clock);
    if (!reading)
        return reading.error();
    workspace->m_reading = std::move(reading).value();
    workspace->m_version = workspace->m_reading->dataVersion();
    workspace->m_look.start(kLookEveryMs);
    return workspace;
}

Workspace::~Workspace() = default;

void Workspace::answered()
{
    if (--m_unanswered > 0)
        return;
    if (isSaved())
        Q_EMIT savedChanged(true);
    Q_EMIT settled();
}

void Workspace::setWaitingAtDoor(const services::DeskWaiting& waiting)
{
    m_atDoor = waiting;
    if (isSettled())
        Q_EMIT savedChanged(isSaved());
}

void Workspace::look()
{
    const auto version = m_reading->dataVersion();
    if (version == m_version)
        return;
    m_version = version;
    Q_EMIT changed();
}

}  // namespace kaasa::ui
