using Lajur.Engine.Interventions;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Incidents;

internal sealed class IncidentEntryMapping : IEntityTypeConfiguration<IncidentEntry>
{
    public const int MessageLength = 2000;
    public const int TitleLength = 500;

    public void Configure(EntityTypeBuilder<IncidentEntry> incident)
    {
        incident.ToTable("incidents");
        incident.HasKey(i => i.Id);
        incident.Property(i => i.Id).HasMaxLength(200);
        incident.Property(i => i.InstanceId).HasMaxLength(100);
        incident.Property(i => i.DefinitionId).HasMaxLength(200);
        incident.Property(i => i.DefinitionVersionId).HasMaxLength(200);
        incident.Property(i => i.ProcedureName).HasMaxLength(TitleLength);
        incident.Property(i => i.ActivityId).HasMaxLength(200);
        incident.Property(i => i.StepTitle).HasMaxLength(TitleLength);
        incident.Property(i => i.ActivityType).HasMaxLength(200);
        incident.Property(i => i.Message).HasMaxLength(MessageLength);
        incident.Property(i => i.ErrorType).HasMaxLength(200);
        incident.Property(i => i.Likeness).HasMaxLength(64);
        incident.Property(i => i.State).HasConversion<string>().HasMaxLength(20);
        incident.Property(i => i.ClosedByName).HasMaxLength(120);
        incident.Property(i => i.Reason).HasMaxLength(InterventionBy.MaxReasonLength);
        incident.Ignore(i => i.IsOpen);
        incident.HasIndex(i => new { i.OfficeId, i.State, i.RaisedAt });
        incident.HasIndex(i => new { i.OfficeId, i.Likeness });
        incident.HasIndex(i => i.InstanceId);
        incident.HasIndex(i => i.CaseId);
        incident.HasOne<Office>().WithMany().HasForeignKey(i => i.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
