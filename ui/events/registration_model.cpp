// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/registration_model.h"

#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::RegistrationState;
using storage::RegistrationLine;

namespace {

StatusShape shapeOf(const RegistrationLine& line)
{
    if (line.state == RegistrationState::Cancelled)
        return StatusShape::Cross;
    if (line.state == RegistrationState::Waiting)
        return StatusShape::Clock;
    return line.waitsForChildcareOnly() ? StatusShape::HalfRing : StatusShape::GreenTick;
}

}  // namespace

RegistrationModel::RegistrationModel(Numbers numbers, QObject* parent)
    : QAbstractListModel(parent)
    , m_numbers(numbers)
{
}

void RegistrationModel::show(const QList<RegistrationLine>& lines)
{
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                 [](const auto& a, const auto& b) { return a.person == b.person; });
    if (same) {
        m_lines = lines;
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const RegistrationLine* RegistrationModel::line(qint64 person) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const auto& line) { return line.person == person; });
    return found == m_lines.end() ? nullptr : &*found;
}

int RegistrationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString RegistrationModel::detail(const RegistrationLine& line) const
{
    QStringList parts;
    if (!line.second.isEmpty())
        parts.append(line.second);
    if (line.year)
        parts.append(QString::number(*line.year));
    if (!line.place.isEmpty())
        parts.append(line.place);
    if (line.children > 0)
        //: In a list of registered people: how many children come along
        parts.append(tr("%n children", nullptr, line.children));
    const auto day = formats().date(formats().dayOf(line.registeredAt));
    if (line.state != RegistrationState::Cancelled)
        //: The day on which she registered
        parts.append(tr("since %1").arg(day));
    if (!line.heardFrom.isEmpty())
        //: %1 = where she heard of the event, as somebody wrote it
        parts.append(tr("heard: %1").arg(line.heardFrom));
    if (!line.overReason.isEmpty())
        //: %1 = why she was let in though the event was full
        parts.append(tr("over capacity: %1").arg(line.overReason));
    if (!line.cancelledReason.isEmpty())
        parts.append(line.cancelledReason);
    if (!line.remark.isEmpty())
        parts.append(line.remark);
    return parts.join(u" · "_s);
}

QString RegistrationModel::status(const RegistrationLine& line)
{
    switch (line.state) {
    case RegistrationState::Cancelled:
        return tr("cancelled", "a person's registration");
    case RegistrationState::Waiting:
        return tr("waits for a place");
    case RegistrationState::Registered:
        break;
    }
    return line.waitsForChildcareOnly() ? tr("waits for childcare") : tr("registered");
}

QVariant RegistrationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = m_lines.at(index.row());
    switch (role) {
    case PersonRole:
        return line.person;
    case Qt::DisplayRole:
        return m_numbers == Numbers::None ? line.name
                                          //: Place in the waiting list: "1. Kalniņa Ēva"
                                          : tr("%1. %2").arg(index.row() + 1).arg(line.name);
    case TwoRowDelegate::DetailRole:
        return detail(line);
    case TwoRowDelegate::StatusShapeRole:
        return int(shapeOf(line));
    case TwoRowDelegate::StatusTextRole:
        return status(line);
    case Qt::ToolTipRole:
        return detail(line);
    case Qt::AccessibleTextRole:
        return QStringList{index.data(Qt::DisplayRole).toString(), detail(line), status(line)}.join(
            u", "_s);
    }
    return {};
}

}  // namespace kaasa::ui
