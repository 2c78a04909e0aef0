using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Offices.Substitutions;

internal sealed class SubstitutionMapping : IEntityTypeConfiguration<Substitution>
{
    public const int ReasonLength = 300;

    public void Configure(EntityTypeBuilder<Substitution> substitution)
    {
        substitution.ToTable("substitutions");
        substitution.HasKey(s => s.Id);
        substitution.Property(s => s.Id).ValueGeneratedNever();
        substitution.Property(s => s.Reason).HasMaxLength(ReasonLength);
        substitution.Property(s => s.RecordedByName).HasMaxLength(120);
        substitution.HasIndex(s => new { s.SubstituteId, s.Until });
        substitution.HasIndex(s => new { s.OfficeId, s.Until });
        substitution.HasOne<Officer>().WithMany().HasForeignKey(s => s.AbsentId).OnDelete(DeleteBehavior.Restrict);
        substitution.HasOne<Officer>().WithMany().HasForeignKey(s => s.SubstituteId).OnDelete(DeleteBehavior.Restrict);
    }
}
