// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QScrollArea;

namespace kaasa::test {

/// Every part of ui/shared on one sheet, as in the picture of components: for the eye, and for the
/// walk of tests, which visits it like any page.
class GalleryPage : public ui::Page {
    Q_OBJECT
public:
    explicit GalleryPage(QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override { return tr("New person"); }
    void retranslate() override;

private:
    QWidget* controls();
    QWidget* parts();

    QScrollArea* m_area;
};

}  // namespace kaasa::test
