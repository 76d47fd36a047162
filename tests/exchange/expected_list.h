// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_assumptions.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kaasa::test {

/// What a correct import of one list of tests/data/lists yields (README.md there).
class ExpectedList {
public:
    explicit ExpectedList(const QString& fileName);

    QString path() const;
    exchange::ListKind kind() const;
    exchange::ImportAssumptions assumptions() const;
    QJsonArray columns() const { return m_json[u"detected"][u"columns"].toArray(); }
    QJsonArray rows() const { return m_json[u"rows"].toArray(); }
    QJsonObject json() const { return m_json; }
    /// Wording of the answers → the code of the event.
    QHash<QString, QString> events() const;

private:
    QString m_fileName;
    QJsonObject m_json;
};

}  // namespace kaasa::test
