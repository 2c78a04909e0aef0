using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.PersonalData.Breaches;

internal sealed class BreachCaseMapping : IEntityTypeConfiguration<BreachCase>
{
    public void Configure(EntityTypeBuilder<BreachCase> one)
    {
        one.ToTable("breach_cases");
        one.HasKey(c => new { c.BreachId, c.CaseId });
        one.Property(c => c.State).HasConversion<string>().HasMaxLength(20);
        one.Property(c => c.ToldByName).HasMaxLength(120);
        one.HasIndex(c => new { c.BreachId, c.State });
        one.HasIndex(c => c.CaseId);
        one.HasOne<Breach>().WithMany().HasForeignKey(c => c.BreachId).OnDelete(DeleteBehavior.Cascade);
        one.HasOne<Case>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
