// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/series_chooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include "app/i18n/qt_words.h"
#include "core/run/captions.h"

namespace interleave {

SeriesChooser::SeriesChooser(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    for (const Side side : kSides) {
        auto* word = new QLabel(side == Side::Above ? tr("Above") : tr("Below"), this);
        auto* box = new QComboBox(this);
        box->setObjectName(side == Side::Above ? QStringLiteral("seriesAbove") : QStringLiteral("seriesBelow"));
        box->setAccessibleName(side == Side::Above ? tr("Model whose runs are shown above")
                                                   : tr("Model whose runs are shown below"));
        word->setBuddy(box);
        layout->addWidget(word);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this,
                [this, side](int series) { emit chosen(side, static_cast<std::size_t>(series)); });
        m_boxes[static_cast<std::size_t>(side)] = box;
    }
    layout->addStretch(1);
    hide();
}

void SeriesChooser::setRuns(const ShownRuns& runs)
{
    const std::vector<RunRequest>& requests = runs.set->requests;
    m_text->setText(toQString(m_words, {INTERLEAVE_TEXT_N("window", "There are runs of %n model(s):"),
                                        {},
                                        static_cast<std::int64_t>(requests.size())}));
    for (const Side side : kSides) {
        QComboBox& box = *m_boxes[static_cast<std::size_t>(side)];
        box.clear();
        for (const RunRequest& request : requests)
            box.addItem(toQString(m_words, titleCaption(request)));
        if (runs.at(side).series)
            box.setCurrentIndex(static_cast<int>(*runs.at(side).series));
    }
    setVisible(requests.size() > kSides.size());
}

} // namespace interleave
