import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

// Without this Vue looks for a component of this name.
const template = { compilerOptions: { isCustomElement: tag => tag === 'wherein-map' } }

export default defineConfig({ plugins: [vue({ template })] })
