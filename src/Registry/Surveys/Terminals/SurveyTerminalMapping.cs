using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Surveys.Terminals;

internal sealed class SurveyTerminalMapping : IEntityTypeConfiguration<SurveyTerminal>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<SurveyTerminal> terminal)
    {
        terminal.ToTable("survey_terminals");
        terminal.HasKey(t => t.Id);
        terminal.Property(t => t.Id).ValueGeneratedNever();
        terminal.Property(t => t.Name).HasMaxLength(OpenTerminal.MaxName);
        terminal.Property(t => t.KeyHash).HasMaxLength(HashLength);
        terminal.Property(t => t.OpenedByName).HasMaxLength(120);
        terminal.Property(t => t.ClosedByName).HasMaxLength(120);
        terminal.HasIndex(t => t.KeyHash).IsUnique();
        terminal.HasIndex(t => new { t.OfficeId, t.OpenedAt });
        terminal.HasOne<Office>().WithMany().HasForeignKey(t => t.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
