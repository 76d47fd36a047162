// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QScrollArea;

namespace kaasa {
class Clock;
}

namespace kaasa::test {

/// Every part of ui/shared on one sheet, as in the picture of components: for the eye, and for the
/// walk of tests, which visits it like any page.
class GalleryPage : public ui::Page {
    Q_OBJECT
public:
    explicit GalleryPage(const Clock& clock, QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override { return tr("New person"); }
    void retranslate() override;

private:
    QWidget* controls();
    QWidget* parts();
    QWidget* grid();
    QWidget* compare();

    const Clock& m_clock;
    QScrollArea* m_area;
};

}  // namespace kaasa::test
