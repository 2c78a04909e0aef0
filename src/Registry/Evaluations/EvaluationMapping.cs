using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Evaluations;

internal sealed class EvaluationMapping : IEntityTypeConfiguration<Evaluation>
{
    private const int NameLength = 120, PositionLength = 200;

    public void Configure(EntityTypeBuilder<Evaluation> evaluation)
    {
        evaluation.ToTable("evaluations");
        evaluation.HasKey(e => e.Id);
        evaluation.Property(e => e.Id).ValueGeneratedNever();
        evaluation.Property(e => e.Kind).HasConversion<string>().HasMaxLength(20);
        evaluation.Property(e => e.Period).HasMaxLength(10);
        evaluation.Property(e => e.Key).HasMaxLength(80);
        evaluation.Property(e => e.Figures).IsJson();
        evaluation.Property(e => e.Findings).HasMaxLength(SaveEvaluation.MaxText);
        evaluation.Property(e => e.Decision).HasMaxLength(SaveEvaluation.MaxText);
        evaluation.Property(e => e.Verdict).HasConversion<string>().HasMaxLength(20);
        evaluation.Property(e => e.SavedByName).HasMaxLength(NameLength);
        evaluation.Property(e => e.CompletedByName).HasMaxLength(NameLength);
        evaluation.Property(e => e.CompletedByPosition).HasMaxLength(PositionLength);
        evaluation.Property(e => e.Revision).IsConcurrencyToken();
        evaluation.HasIndex(e => e.Key).IsUnique();
        evaluation.HasIndex(e => new { e.OfficeId, e.CompletedAt });
        evaluation.HasOne<Office>().WithMany().HasForeignKey(e => e.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
