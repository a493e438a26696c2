// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/progress_dialog.h"

#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace interleave {

ProgressDialog::ProgressDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_text(new QLabel(title, this)), m_bar(new QProgressBar(this))
{
    setWindowTitle(title);
    m_text->setTextFormat(Qt::PlainText); // there are names of files in it
    m_bar->setRange(0, 0);                // not known yet
    m_bar->setAccessibleName(title);
    m_bar->setMinimumWidth(QFontMetrics(font()).averageCharWidth() * 60);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Stop"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
}

void ProgressDialog::setProgress(qint64 done, qint64 total, const QString& text)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    m_text->setText(text);
}

} // namespace interleave
