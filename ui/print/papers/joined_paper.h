// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/document.h"

#include <memory>
#include <vector>

namespace kaasa::print {

/// Several papers of one size, one after the other, as one document.
class JoinedPaper : public Document {
public:
    /// At least one.
    explicit JoinedPaper(std::vector<std::unique_ptr<Document>> papers);

    QString title() const override { return m_papers.front()->title(); }
    Language language() const override { return m_papers.front()->language(); }
    QSizeF pageSize() const override { return m_papers.front()->pageSize(); }
    int pageCount() const override;
    void paint(int page, Canvas& canvas) const override;

private:
    std::vector<std::unique_ptr<Document>> m_papers;
};

}  // namespace kaasa::print
