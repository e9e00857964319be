# Reads the rows of a sweep and holds its policies against each other in pairs, with base R alone.
#
#   ketenlab sweep scenarios/studies/demo.yaml --out results/demo
#   Rscript notebooks/read-a-sweep.R results/demo [chart.pdf]
#
# What the columns mean stands in columns.csv of the sweep, and in docs/data.md.

arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) >= 1) arguments[1] else "results/demo"
chart <- if (length(arguments) >= 2) arguments[2] else NULL

columns <- read.csv(file.path(folder, "columns.csv"), encoding = "UTF-8")
types <- c(INT32 = "integer", INT64 = "numeric", DOUBLE = "numeric", STRING = "character")
# Names such as withoutWorkerNew@2025-09-01 stay as they are; an empty cell is NA, also in a column of text.
rows <- read.csv(file.path(folder, "rows.csv"), check.names = FALSE, na.strings = "", encoding = "UTF-8",
                 colClasses = setNames(unname(types[columns$type]), columns$name))
stopifnot(identical(names(rows), columns$name))
cat(nrow(rows), "rows,", length(unique(rows$point)), "points,", sum(rows$status == "failed"), "failed\n\n")

# One row of `wide` is one replication at one point, with a column for each policy: those are the pairs.
about <- columns[columns$kind == "outcome", ][1, ]
policies <- unique(rows$policy)
wide <- tapply(rows[[about$name]], list(paste(rows$point, rows$replication), rows$policy), function(one) one[1])
wide <- wide[, policies, drop = FALSE]
keys <- do.call(rbind, strsplit(rownames(wide), " ", fixed = TRUE))
difference <- wide[, -1, drop = FALSE] - wide[, 1]

# Chance: replication r has the same chance at every point, so its mean over the points is one independent observation.
# Not knowing: the means of the points, which do not come closer together by computing more.
summarise <- function(pairs) {
  by_replication <- tapply(pairs, keys[, 2], mean, na.rm = TRUE)
  by_point <- tapply(pairs, keys[, 1], mean, na.rm = TRUE)
  n <- sum(!is.na(by_replication))
  middle <- mean(by_replication, na.rm = TRUE)
  half <- qt(0.975, n - 1) * sd(by_replication, na.rm = TRUE) / sqrt(n)
  range <- unname(quantile(by_point, c(0.05, 0.95), na.rm = TRUE))
  c(mean = middle, "chance low" = middle - half, "chance high" = middle + half,
    "not knowing low" = range[1], "not knowing high" = range[2], "share of points below 0" = mean(by_point < 0))
}
table <- t(apply(difference, 2, summarise))
cat(about$label_en, " [", about$unit, "], difference with '", policies[1], "'\n", sep = "")
print(round(table, 3))

if (!is.null(chart)) {
  pdf(chart, width = 7, height = 1.5 + 0.7 * nrow(table))
  par(mar = c(4.5, 9, 1, 1))
  y <- seq_len(nrow(table))
  plot(NA, xlim = range(table[, 1:5], 0), ylim = c(0.5, nrow(table) + 0.5), yaxt = "n", ylab = "",
       xlab = paste0(about$label_en, ", difference [", about$unit, "]"))
  axis(2, y, rownames(table), las = 1)
  abline(v = 0)
  segments(table[, 4], y, table[, 5], y, lwd = 9, col = "grey75", lend = "butt")
  arrows(table[, 2], y, table[, 3], y, angle = 90, code = 3, length = 0.05)
  points(table[, 1], y, pch = 15)
  invisible(dev.off())
}
