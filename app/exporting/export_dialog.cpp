// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

/// At 100 % type size.
constexpr double kPreviewWidth = 440;
constexpr double kPreviewHeight = 300;

} // namespace

ExportRequest ExportOffer::request(const ExportChoice& choice) const
{
    ExportRequest request = choice.part == ExportPart::Seen ? seen : all;
    request.look = choice.ink == ExportInk::BlackAndWhite ? gantt::Look::Print : gantt::Look::Light;
    return request;
}

ExportDialog::ExportDialog(ExportOffer offer, const ExportChoice& choice, const Words& words, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_offer(std::move(offer)), m_words(words), m_theme(theme), m_formats(pictureFormats(words))
{
    setWindowTitle(tr("Export picture"));
    createFields(choice);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save …"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* fields = new QFormLayout;
    fields->addRow(tr("&Format"), m_format);
    fields->addRow(tr("Of the charts"), m_all);
    fields->addRow(QString(), m_seen);
    auto* part = new QLabel(m_offer.seenWords, this);
    part->setFont(m_theme.font(TextRole::Small));
    part->setWordWrap(true);
    part->setContentsMargins(m_theme.pixels(22), 0, 0, 0);
    part->setVisible(!m_offer.seenWords.isEmpty());
    fields->addRow(QString(), part);
    fields->addRow(QString(), m_blackAndWhite);
    fields->addRow(tr("S&cale"), m_scale);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(m_theme.pixels(18));
    columns->addLayout(fields);
    columns->addWidget(createPreview(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addWidget(m_size);
    layout->addWidget(m_buttons);
    showChoice();
    m_format->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::createFields(const ExportChoice& choice)
{
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const ExportFormat& format : m_formats)
        m_format->addItem(format.title, format.id);
    m_format->setCurrentIndex(m_format->findData(choice.format));
    m_all = new QRadioButton(tr("&All of it"), this);
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_seen = new QRadioButton(tr("&Just what is seen"), this);
    m_seen->setObjectName(QStringLiteral("exportSeen"));
    m_seen->setAccessibleDescription(m_offer.seenWords);
    (choice.part == ExportPart::All ? m_all : m_seen)->setChecked(true);
    m_blackAndWhite = new QCheckBox(tr("&Black and white, for print"), this);
    m_blackAndWhite->setObjectName(QStringLiteral("exportBlackAndWhite"));
    m_blackAndWhite->setChecked(choice.ink == ExportInk::BlackAndWhite);
    m_scale = new QComboBox(this);
    m_scale->setObjectName(QStringLiteral("exportScale"));
    for (int scale = kSmallestScale; scale <= kLargestScale; ++scale)
        m_scale->addItem(tr("%1×", "times").arg(scale), scale);
    m_scale->setCurrentIndex(m_scale->findData(choice.scale));
    m_size = new QLabel(this);
    m_size->setObjectName(QStringLiteral("exportSize"));
    m_size->setWordWrap(true);
    for (QComboBox* box : {m_format, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::showChoice);
    connect(m_blackAndWhite, &QCheckBox::toggled, this, &ExportDialog::showChoice);
}

QWidget* ExportDialog::createPreview()
{
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setFixedSize(m_theme.pixels(kPreviewWidth), m_theme.pixels(kPreviewHeight));
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAlignment(Qt::AlignCenter);
    return m_preview;
}

ExportChoice ExportDialog::choice() const
{
    return {.format = m_format->currentData().toString(),
            .part = m_seen->isChecked() ? ExportPart::Seen : ExportPart::All,
            .ink = m_blackAndWhite->isChecked() ? ExportInk::BlackAndWhite : ExportInk::Colours,
            .scale = m_scale->currentData().toInt()};
}

const ExportFormat& ExportDialog::format() const
{
    return m_formats[static_cast<std::size_t>(m_format->currentIndex())];
}

/// The preview, and in words how large it will be.
void ExportDialog::showChoice()
{
    const ExportChoice chosen = choice();
    if (!m_picture || chosen.part != m_drawn.part || chosen.ink != m_drawn.ink)
        draw(chosen);
    const PictureTraits& traits = *format().picture;
    m_scale->setEnabled(traits.hasPixels);
    const Result<Done> possible = traits.canBe(*m_picture, chosen.scale);
    QString words = possible ? traits.size(*m_picture, chosen.scale) : toQString(m_words, possible.error().message);
    const QString leftOut = sayRowsLeftOut(request());
    if (!leftOut.isEmpty())
        words += QLatin1Char(' ') + leftOut;
    m_size->setText(words);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(possible.hasValue());
}

void ExportDialog::draw(const ExportChoice& choice)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // very many bars take a moment
    m_drawn = choice;
    m_picture = std::make_unique<Picture>(m_offer.request(choice));
    const double ratio = devicePixelRatioF();
    const QSizeF area = m_preview->contentsRect().size();
    QPixmap pixmap((QSizeF(m_picture->size()).scaled(area, Qt::KeepAspectRatio) * ratio).toSize());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture->paint(painter, pixmap.rect());
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
    QGuiApplication::restoreOverrideCursor();
}

/// Why not everything that was asked for is in the picture, and what to do; empty where it is.
QString ExportDialog::sayRowsLeftOut(const ExportRequest& request) const
{
    if (request.rowsBy != gantt::RowsBy::Task || !request.rows.empty())
        return {};
    const std::size_t rows = request.runs.front()->trace.tasks.size();
    if (rows <= kMostPictureRows)
        return {};
    return tr("Of %1 rows the first %2 are drawn; for others scroll to them, and choose what is seen.")
        .arg(QLocale().toString(rows), QLocale().toString(kMostPictureRows));
}

} // namespace interleave
