using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Engine.Storage.Definitions;

internal sealed class DefinitionMapping : IEntityTypeConfiguration<DefinitionRow>
{
    public void Configure(EntityTypeBuilder<DefinitionRow> definition)
    {
        definition.ToTable("workflow_definitions");
        definition.HasKey(d => d.Id);
        definition.HasIndex(d => new { d.DefinitionId, d.Version });
        definition.Property(d => d.Id).HasMaxLength(200);
        definition.Property(d => d.DefinitionId).HasMaxLength(200);
    }
}
