// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phone.h"
#include "ui/shared/tolerant_field.h"

namespace kaasa::ui {

/// A phone number as people write it; shown in groups. Kept as typed beside its E.164 form.
class PhoneField : public TolerantField {
    Q_OBJECT
public:
    /// `country` (ISO 3166-1) tells how to read numbers without a prefix.
    explicit PhoneField(QString country, QWidget* parent = nullptr);

    const domain::Phone& phone() const { return m_phone; }
    /// As it was typed, for the record.
    QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    void setCountry(const QString& country) { m_country = country; }

protected:
    Result<QString> read(const QString& typed) override;
    QString shown() const override;

private:
    QString m_country;
    QString m_typed;
    domain::Phone m_phone;
};

}  // namespace kaasa::ui
